finder-title = What do you want to achieve?
finder-results-title = What we found
finder-lead = Describe your idea in everyday words. You get programmes, open calls, past projects and possible partners, and the reasons why.
finder-idea = Your idea
finder-idea-help = What is the problem, what do you want to try, and with whom? Bokmål, nynorsk, Swedish or English.
finder-words = 10 to 600 words are best
finder-words-n = {"{"}n{"}"} words
finder-words-few = {"{"}n{"}"} words – a little more helps
finder-words-many = {"{"}n{"}"} words – shorter is better
finder-asker = Who asks?
finder-country = Country
finder-region = County or region
finder-kind = Kind of organisation
finder-idea-language = Language of the idea
finder-language-found = Find out by itself
finder-not-said = Not said
finder-areas = Municipal areas
finder-precedents = Past projects and partners
finder-nordic-only = Only those with Nordic public bodies
finder-submit = Find what fits
finder-question = Your question: «{ $idea }» – change it
finder-idea-was = Read as { $language }.
finder-understood = We understood it to be about:
finder-understood-nothing = We searched for your words as they are; no theme we know was recognised.
finder-unknown-words = Words we found nowhere: { $words }
finder-lists = The lists
finder-list-empty = Nothing here.
finder-programmes = Programmes
finder-programmes-lead = Where money and help may come from, also between calls.
finder-calls = Calls
finder-calls-lead = What can be applied for. Closed calls stand further down: they often come again.
finder-projects = Past projects
finder-projects-lead = What others got money for. Good examples, and people to ask.
finder-partners = Possible partners
finder-partners-lead = Those who took part in the projects most like your idea, public bodies and neighbours first.
finder-why = Why this one
finder-rules = { $n ->
    [one] Can we take part? 1 rule
   *[other] Can we take part? { $n } rules
  }
finder-before = Got money for something similar
finder-partner-projects = { $n ->
    [one] Took part in 1 similar project
   *[other] Took part in { $n } similar projects
  }
finder-countries = { $n ->
    [one] 1 country
   *[other] { $n } countries
  }
finder-nothing-programme = No programme fits well. These are the nearest.
finder-nothing-call = No call fits well just now. These are the nearest.
finder-nothing-project = We know of no project much like this. These are the nearest.
finder-nothing-partner = We know of no project much like this, so the partners are uncertain too.
finder-nothing-at-all = We found nothing that fits well
finder-nothing-at-all-text = That can mean that nobody pays for this just now, or that we did not understand you. Try this:
finder-tip-plain = Say what the problem is and for whom, in whole sentences.
finder-tip-who = Say who asks, so that schemes for your county are seen.
finder-tip-matrix = Look at which programmes suit your municipal area
finder-index-filling = The search index is being filled. In a few minutes you will find more.
finder-empty = Write a few words about your idea first.
finder-too-short = { $words ->
    [one] One word says little. Write a sentence or two for a better answer.
   *[other] { $words } words say little. Write a sentence or two for a better answer.
  }
finder-too-long = Your text has { $words } words. We have read the first { $most }.
finder-unknown-country = We do not know the country «{ $value }», so it was left out.
finder-unknown-region = We do not know the region «{ $value }», so it was left out.
finder-region-elsewhere = { $region } is not in { $country }, so the region was left out.
finder-unknown-organisation-kind = We do not know the kind of organisation «{ $value }», so it was left out.
finder-unknown-area = We do not know the municipal area «{ $value }», so it was left out.
finder-unknown-language = We do not know the language «{ $value }»: use nb, nn, sv or en.
finder-unknown-kind = We cannot look for «{ $value }»: use programme, call, project or partner.
strength-strong = Fits well
strength-fair = Fits in part
strength-weak = Only near
language-nb = bokmål
language-nn = nynorsk
language-sv = Swedish
language-en = English
language-other = an unknown language
rule-yes = Met:
rule-perhaps = Uncertain:
rule-no = Not met:
verdict-yes = You can take part
verdict-perhaps = Perhaps
verdict-no = Not for you
verdict-planned = It has not begun yet.
verdict-no-money-left = All the money of this period is given out.
verdict-ended = It has ended.
verdict-standing-unknown = It is not known whether it gives money now.
verdict-country-unknown = It is not known whether { $country } takes part.
verdict-country-member = { $country } takes part as a member.
verdict-country-associated = { $country } takes part like an EU country.
verdict-country-partner = { $country } takes part as a partner country.
verdict-country-donor = { $country } comes along as a partner to others and does not lead.
verdict-country-parts = { $country } takes part in some of it.
verdict-country-no = { $country } does not take part.
verdict-region-ask = It is for { $regions }. Say which county you are in.
verdict-region-yes = { $regions } is inside the area.
verdict-region-partly = Only a part of { $regions } is inside the area. Ask the guidance body.
verdict-region-no = It is for { $regions } only.
verdict-kind-unknown = It is not told whether { $kinds } may apply.
verdict-kind-yes = Open to { $kinds }.
verdict-kind-through-owner = Not in your own name, but perhaps through the municipality.
verdict-kind-through-owned = Not the municipality itself, but perhaps one of its { $kinds }.
verdict-kind-no = It is for { $kinds }.
verdict-condition = { $text }
verdict-condition-inhabitants = { $text }
verdict-partners = At least { $partners } partners from { $countries } countries.
verdict-country-ask = Say which country you are in to know for sure.
verdict-kind-ask = It is for { $kinds }. Say what kind of organisation you are.
