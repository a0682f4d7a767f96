from django.urls import path
from django.utils.translation import pgettext_lazy

from pages import feeds, views

urlpatterns = [
    path("", views.home, name="home"),
    path(pgettext_lazy("url", "search/"), views.search, name="search"),
    path(pgettext_lazy("url", "news/"), views.news_list, name="news-list"),
    path(pgettext_lazy("url", "news/feed.atom"), feeds.NewsAtomFeed(), name="news-atom"),
    path(pgettext_lazy("url", "news/feed.rss"), feeds.NewsFeed(), name="news-rss"),
    path(pgettext_lazy("url", "news/<slug:slug>/"), views.news_detail, name="news-detail"),
    path(pgettext_lazy("url", "events/"), views.event_list, name="event-list"),
    path(pgettext_lazy("url", "events/calendar.ics"), feeds.agenda, name="event-calendar"),
    path(pgettext_lazy("url", "events/<slug:slug>/"), views.event_detail, name="event-detail"),
    path(pgettext_lazy("url", "events/<slug:slug>/calendar.ics"), feeds.event_calendar, name="event-ics"),
]
