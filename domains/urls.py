from django.urls import include, path
from django.utils.translation import pgettext_lazy

from domains.opendata.datasets import BROWNFIELDS, PARKS, PLOTS, SPACES
from domains.rooms import views as rooms
from domains.views import associations, brownfields, buildings, calendars, domains, initiatives, municipalities, parks
from pom_site.opendata.urls import file_urls
from pom_site.opendata.views import data_page

open_data = [
    path(pgettext_lazy("url", "business-parks/data/"), data_page(PARKS), name="park-data"),
    path(pgettext_lazy("url", "business-parks/"), include(file_urls(PARKS))),
    path(pgettext_lazy("url", "plots/data/"), data_page(PLOTS), name="plot-data"),
    path(pgettext_lazy("url", "plots/"), include(file_urls(PLOTS))),
    path(pgettext_lazy("url", "brownfields/data/"), data_page(BROWNFIELDS), name="brownfield-data"),
    path(pgettext_lazy("url", "brownfields/"), include(file_urls(BROWNFIELDS))),
    path(pgettext_lazy("url", "spaces/data/"), data_page(SPACES), name="space-data"),
    path(pgettext_lazy("url", "spaces/"), include(file_urls(SPACES))),
]

urlpatterns = [
    *open_data,
    path(pgettext_lazy("url", "domains/"), domains.domain_list, name="domain-list"),
    path(pgettext_lazy("url", "domains/<slug:slug>/"), domains.domain_detail, name="domain-detail"),
    path(pgettext_lazy("url", "business-parks/"), parks.park_list, name="park-list"),
    path(pgettext_lazy("url", "looking-for-room/"), rooms.room_list, name="room-list"),
    path(pgettext_lazy("url", "looking-for-room/compare/"), rooms.room_compare, name="room-compare"),
    path(pgettext_lazy("url", "looking-for-room/feed.atom"), rooms.room_atom, name="room-atom"),
    path(pgettext_lazy("url", "looking-for-room/deadlines.ics"), rooms.room_deadlines, name="room-deadlines"),
    path(pgettext_lazy("url", "business-parks/<slug:slug>/"), parks.park_detail, name="park-detail"),
    path(pgettext_lazy("url", "plots/<slug:slug>/"), parks.plot_detail, name="plot-detail"),
    path(pgettext_lazy("url", "brownfields/"), brownfields.brownfield_list, name="brownfield-list"),
    path(pgettext_lazy("url", "brownfields/<slug:slug>/"), brownfields.brownfield_detail, name="brownfield-detail"),
    path(pgettext_lazy("url", "park-associations/"), associations.association_list, name="association-list"),
    path(
        pgettext_lazy("url", "park-associations/<slug:slug>/"),
        associations.association_detail,
        name="association-detail",
    ),
    path(pgettext_lazy("url", "buildings/"), buildings.building_list, name="building-list"),
    path(pgettext_lazy("url", "buildings/<slug:slug>/"), buildings.building_detail, name="building-detail"),
    path(pgettext_lazy("url", "spaces/<slug:slug>/"), buildings.space_detail, name="space-detail"),
    path(pgettext_lazy("url", "themes/"), initiatives.theme_list, name="theme-list"),
    path(pgettext_lazy("url", "themes/<slug:slug>/"), initiatives.theme_detail, name="theme-detail"),
    path(pgettext_lazy("url", "initiatives/"), initiatives.initiative_list, name="initiative-list"),
    path(pgettext_lazy("url", "initiatives/calls.ics"), calendars.open_calls, name="initiative-calls"),
    path(pgettext_lazy("url", "initiatives/<slug:slug>/"), initiatives.initiative_detail, name="initiative-detail"),
    path(pgettext_lazy("url", "municipalities/"), municipalities.municipality_list, name="municipality-list"),
    path(
        pgettext_lazy("url", "municipalities/<slug:slug>/"),
        municipalities.municipality_detail,
        name="municipality-detail",
    ),
]
