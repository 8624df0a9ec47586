"""Links made at the same moment have an order too."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations


class Migration(migrations.Migration):
    """See above."""

    dependencies: ClassVar = [
        ("reviews", "0002_kind_of_link"),
    ]

    operations: ClassVar = [
        migrations.AlterModelOptions(
            name="link",
            options={"ordering": ["-created_at", "-pk"]},
        ),
    ]
