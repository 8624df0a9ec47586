"""The invented opportunity of “Show me an example”: typed as a tired person types."""

from __future__ import annotations

from typing import Final

__all__ = ["EXAMPLE"]

EXAMPLE: Final = """\
locale: en-GB
candidate:
  name: Efua Lindqvist
  email: efua.lindqvist@example.net
  phone: 07700 900164
  home: Leeds
  accomplishments:
    - Moved 340 vans to electric at Kestrel Parcels in two years, under budget
    - Cut missed deliveries from 6.1 % to 2.4 % by planning rounds with the drivers
    - Led the Hull depot through the 2024 floods without losing a day of deliveries
opportunity:
  role: Director of Logistics
  employer: Marram Foods
  place: York
  criteria:
    - Has electrified a fleet
    - Can take drivers along
    - Experience with chilled goods
  why:
    - they deliver what they grow, and the land is forty minutes from the shop
  difference:
    - plan the first electric rounds with the drivers at Selby in the spring
consultant:
  name: Oluwaseun Brandreth
  firm: Ferrybridge Search
  email: oluwaseun@example.com
  routing: review-first
interview:
  date: 2026-11-17
  how: onsite
  next_step: two people will be asked back to meet the drivers
conversations:
  - with: Dr. Hanneke Voss
    title: Chief Executive
    email: hanneke.voss@example.org
    hiring_manager: true
    minutes: 55
    points:
      - Diesel costs more than the milk on some rounds
      - Wants somebody the drivers will argue with, not about
      - Showed me the new cold store at Selby
    concerns:
      - worry: I have never run a chilled fleet
        answer: True. I moved pharmacy parcels at 2 to 8 degrees for three winters, and I would ask the Selby fitters first
    confidential:
      - The Selby manager is retiring in March
  - with: Rhodri Pask
    title: Head of Transport
    email: rhodri.pask@example.org
    minutes: 40
    points:
      - 31 of 58 vans are past their planned life
      - Drivers find out about new rounds the same morning
      - asked how I got drivers to trust the planning at Kestrel
    promised:
      - the one-page round sheet we used at Kestrel
    unsaid:
      - the floods at Hull
"""
