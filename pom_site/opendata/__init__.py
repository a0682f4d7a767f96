"""
How data leaves the house: tables with typed columns, their file formats, and the catalogue that lists them.

An app declares what it has in its module `opendata`, which is imported when the site starts:

    @cache
    def tables():  # made when first asked for: only then are all models translated
        columns = [
            Column("id", Kind.INTEGER, _("Number"), attrgetter("pk")),
            Column("url", Kind.TEXT, _("Address of its page"), lambda park: absolute(park.get_url_in(DEFAULT))),
            *columns_of(Park, "name", "area", "updated_at"),  # a column for each language of a translated field
        ]
        return {"terreinen": Table("parks", _("Business parks"), lambda park: [park], columns)}

    PARKS = register(
        Dataset(
            code="bedrijventerreinen",  # stands in addresses: it stays for ever
            title=_("Business parks"),
            description=_("Where they are, how large they are and who manages them."),
            keywords=(_("business parks"),),
            themes=(Theme.ECONOMY,),
            page="park-data",
            export=Export(
                name="park",
                heading=_("Open data of the business parks"),
                tables=tables,
                objects=parks_to_export,  # all of them: what is not public is left out by the export
                trail=lambda last: tree().trail(None, last),
                features=park_features,  # of one park; GeoJSON wants WGS84, longitude first
                linked=park_data,  # of one park, in schema.org or in the `words` that you name
            ),
        )
    )

and two lines in its urls, below the address of its list:

    path(pgettext_lazy("url", "parks/data/"), data_page(PARKS), name="park-data"),
    path(pgettext_lazy("url", "parks/"), include(file_urls(PARKS))),

That makes data.csv, .xlsx, .json, .jsonld and .geojson (park-csv, park-xlsx …), the page about them, and the entry in
/open-data/ and in the catalogue. Names of columns, codes and addresses are promises to others: add some, rename none.
A subset or a file that exists already is a dataset without an export: `projects.opendata.datasets` has one.
"""
