from django.urls import path
from django.utils.translation import pgettext_lazy

from domains import views

urlpatterns = [
    path(pgettext_lazy("url", "domains/"), views.domain_list, name="domain-list"),
    path(pgettext_lazy("url", "domains/<slug:slug>/"), views.domain_detail, name="domain-detail"),
]
