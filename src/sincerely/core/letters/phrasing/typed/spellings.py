"""Words whose capital, or want of one, is known: names of all sorts, acronyms, newer common nouns."""

from __future__ import annotations

from typing import Final

from sincerely.core.tables import word_set

__all__ = ["ACRONYMS", "AMBIGUOUS", "COMMON", "NAMES"]

# Days, months, peoples, places, feasts and products.
NAMES: Final = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february april june july september
    october november december english french german spanish italian polish welsh irish scottish british
    american canadian australian indian chinese japanese korean dutch danish swedish norwegian finnish
    russian portuguese brazilian mexican greek turkish arabic hebrew hindi urdu mandarin cantonese european
    asian african latin bayesian christmas easter ramadan diwali passover thanksgiving hanukkah london paris
    york boston chicago america england scotland wales ireland britain europe asia africa india china japan
    canada australia germany france spain italy christian catholic muslim jewish hindu anglican methodist
    quaker victorian georgian edwardian javascript kubernetes gaelic maori inuit hispanic african-american
    nordic baltic caribbean mediterranean atlantic pacific arctic swiss austrian belgian hungarian czech
    ukrainian romanian nigerian kenyan ghanaian egyptian israeli pakistani bangladeshi vietnamese thai
    malaysian indonesian filipino scots cornish punjabi bengali tamil somali swahili farsi excel salesforce
    python google amazon microsoft linux brexit covid
    """
)
# Names and months that are common words as well.
AMBIGUOUS: Final = word_set(
    """
    august china excel georgian latin march may pacific polish python scots turkey
    """
)
# What is typed in lower case and spelled in capitals.
ACRONYMS: Final = word_set(
    """
    ceo cfo coo cto cio chro cmo nhs fda uk usa eu hr kpi kpis roi sql aws pdf mba phd msn rn gp gps icu er
    erp crm ngo rfp sla slas gmp gdpr hipaa osha tv diy vip p&l r&d q&a h&s b2b b2c saas qa ux ipo vat irs
    mri ct cqc ofsted ehr emr okr okrs pto raf mod ppe qc api apis sre cnc plc cad plcs hse usda epa faa hud
    cdc dod hmrc dvla hvac scada iso esg ofgem ofwat
    """
)
# Common words that the tables of English are too old for; at the start of a note they are no names.
COMMON: Final = word_set(
    """
    rota rotas timesheet timesheets roadmap roadmaps paywall onsite homecare telehealth gritter gritters
    kanban scrum standup standups stand-up stand-ups retro retros webinar webinars chatbot chatbots scaleup
    fintech edtech proptech app apps screenshot dropdown signup signups wellbeing takeaway takeaways
    pushback buy-in sign-off sign-offs handover handovers makeover uptime workstream workstreams freelancer
    freelancers locum locums bedblocking physio physios phlebotomy slurry muckspreader polytunnel
    polytunnels scaffolder joinery sparky groundworks rebar switchgear genset haulier hauliers tachograph
    tacho telematics pick-rate milkround intermodal drayage demurrage conveyancing pupillage pro-bono
    e-discovery invigilators pupil-premium sixth-form box-office dramaturg dramaturgy mezzo surtitles
    stagehand sous-chef commis front-of-house mise no-shows gastropub barista baristas turndown walk-ins
    tronc foodbank foodbanks microgrants fly-tipping devops backend frontend microservices microservice
    runbook runbooks hackathon hackathons copywriting subeditor listicle clickbait op-ed influencer
    influencers whiteboard postdoc postdocs blog blogs vlog podcast podcasts lockdown lockdowns furlough
    spreadsheet tannoy hotdesking helpdesk leaflet leafleting minibus minibuses silage midlife carer carers
    childminder childminders teatime weekday payslip payslips jobshare flatpack forecourt gantry tarmac
    skip-hire barcode barcodes signage wayfinding upcycling catchup catch-up hi-vis lanyard lanyards
    """
)
