"""The site: Django, one folder an area (models, services, views, forms, urls, templates).

``docs/site.md`` says what each area holds and how they stand on one another.
"""
