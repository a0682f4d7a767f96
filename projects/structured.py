"""A project as schema.org knows it: for the head of its page and for the open data."""

from __future__ import annotations

from typing import Any, Final

from pages.models import Organisation
from pom_site.publishing.seo import absolute
from projects.disclosure import line_amount
from projects.models import FundingLine, Location, Partner, Project
from projects.places import point_of, position_of

Data = dict[str, Any]
Kind = Organisation.Kind
GOVERNMENT: Final = {Kind.MUNICIPALITY, Kind.PROVINCE, Kind.INTERCOMMUNAL, Kind.FLEMISH, Kind.FEDERAL, Kind.EU}


def project_data(project: Project) -> Data:
    """schema.org knows a project as a kind of organisation: its period is founding to dissolution."""
    elsewhere = (project.website, project.keep_url, project.kohesio_url, project.cordis_url)
    return _known(
        {
            "@type": "Project",
            "@id": f"{absolute('/#project-')}{project.pk}",
            "name": project.title,
            "alternateName": project.acronym,
            "identifier": project.project_number,
            "description": project.summary,
            "url": absolute(project.get_absolute_url()),
            "foundingDate": project.starts_on.isoformat() if project.starts_on else "",
            "dissolutionDate": project.ended_on.isoformat() if project.ended_on else "",
            "member": [_member(each) for each in project.partners.all() if not each.organisation.is_person],
            "funding": [_grant(each) for each in project.funding_lines.all()],
            "location": [_place(each) for each in project.locations.all()],
            "sameAs": [url for url in elsewhere if url],
        }
    )


def _known(data: Data) -> Data:
    """What is not known is left out."""
    return {name: value for name, value in data.items() if value not in ("", None, [], {})}


def _member(partner: Partner) -> Data:
    """The role says how the organisation takes part; it carries the property that it explains."""
    role = {"@type": "OrganizationRole", "roleName": partner.get_role_display()}
    return {**role, "member": organisation_data(partner.organisation)}


def organisation_data(organisation: Organisation) -> Data:
    number = {"@type": "PropertyValue", "propertyID": "KBO", "value": organisation.enterprise_number}
    return _known(
        {
            "@type": "GovernmentOrganization" if organisation.kind in GOVERNMENT else "Organization",
            "name": str(organisation),
            "identifier": number if organisation.enterprise_number else "",
            "url": organisation.website,
            "sameAs": organisation.ror,
        }
    )


def _grant(line: FundingLine) -> Data:
    amount = line_amount(line)
    return _known(
        {
            "@type": "MonetaryGrant",
            "name": str(line.programme or ""),
            "identifier": line.grant_reference,
            "amount": "" if amount is None else {"@type": "MonetaryAmount", "value": float(amount), "currency": "EUR"},
            "funder": "" if line.funder.is_person else organisation_data(line.funder),
        }
    )


def _place(location: Location) -> Data:
    point = point_of(location)
    position = position_of(location)
    return _known(
        {
            "@type": "Place",
            "name": position.name,
            "address": _known(
                {
                    "@type": "PostalAddress",
                    "addressLocality": position.locality,
                    "postalCode": position.postcode,
                    "addressCountry": location.country,
                }
            ),
            "geo": {"@type": "GeoCoordinates", "longitude": point[0], "latitude": point[1]} if point else "",
        }
    )
