"""A link opens the letters of one kind."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """See above."""

    dependencies: ClassVar = [
        ("reviews", "0001_initial"),
    ]

    operations: ClassVar = [
        migrations.AddField(
            model_name="link",
            name="kind",
            field=models.CharField(default="thank-you", max_length=40),
        ),
    ]
