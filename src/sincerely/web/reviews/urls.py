"""Addresses of reviews: the candidate's side, and the reviewer's."""

from __future__ import annotations

from django.urls import path

from sincerely.web.reviews import views

urlpatterns = [
    path("o/<int:pk>/review/", views.ask, name="ask"),
    path("o/<int:pk>/review/<int:link>/revoke/", views.revoke_link, name="revoke"),
    path("comments/<int:pk>/", views.answer, name="answer"),
    path("review/", views.review, name="review"),
    path("review/<int:letter>/comment/", views.comment, name="comment"),
    path("review/<int:letter>/verdict/", views.verdict, name="verdict"),
    path("review/<int:letter>/sent/", views.sent_by_reader, name="sent-by-reader"),
    path("review/<int:letter>/letter.eml", views.take_along, name="take-along"),
    path("review/<str:token>/", views.come_in, name="come-in"),
]
