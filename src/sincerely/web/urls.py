"""Every address of the site, by area."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [
    path("", include("sincerely.web.home.urls")),
    path("", include("sincerely.web.opportunities.urls")),
    path("", include("sincerely.web.accounts.urls")),
    path("", include("sincerely.web.debriefs.urls")),
    path("", include("sincerely.web.letters.urls")),
    path("", include("sincerely.web.reviews.urls")),
]
handler400 = "sincerely.web.accounts.views.refused"
handler404 = "sincerely.web.accounts.views.not_found"
handler500 = "sincerely.web.accounts.views.broken"
