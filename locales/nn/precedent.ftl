projects-title = Tidlegare prosjekt
projects-lead = Det andre har fått pengar til: gode døme, og nokon å spørje.
projects-search = Søk i tidlegare prosjekt
projects-count = { $n ->
    [one] 1 prosjekt
   *[other] { $count } prosjekt
  }
projects-count-search = { $n ->
    [one] 1 prosjekt funne
   *[other] Dei { $count } prosjekta som passar best
  }
projects-count-near = { $n ->
    [one] 1 prosjekt er i nærleiken
   *[other] { $count } prosjekt er i nærleiken
  }
projects-best-first = Det som passar best, står først
projects-newest-first = Dei nyaste først
projects-words = Ord som vart funne
projects-in-grant = i tilskot
projects-state = Pågår eller avslutta
projects-year = Startår
projects-began-in = Starta i { $year }
projects-who = Kven som var med
projects-nordic-public = Berre med nordiske offentlege aktørar
projects-index-filling = Søkjeregisteret blir fylt. Om nokre minutt finn du meir.
projects-nothing-fits = Ingen prosjekt passar godt. Desse er nærast.
projects-none = Ingen slike prosjekt
projects-none-text = Ta bort eit filter, eller søk med andre ord.
projects-show-all = Vis alle prosjekt

project-state-coming = Ikkje byrja
project-state-running = Pågår
project-state-ended = Avslutta
project-period = Periode
project-from = frå { $date }
project-until = til { $date }
project-time-passed = { $share } av tida har gått
project-grant = Tilskot
project-total-cost = Samla kostnad
project-who-pays = Kven betaler
project-own-money = Eigne middel og andre
project-part = Del
project-amount = Beløp
project-objective = Kva prosjektet går ut på
project-no-objective = Kjelda fortel det ikkje.
project-keywords = Stikkord
project-fields = Fagfelt
project-facts = Kort fortalt
project-topic = Svarte på utlysinga
project-scheme = Type tilskot
project-nordic-public = Nordiske offentlege aktørar
project-with-country = Med deltakarar frå
project-partners = Kven som deltok
project-no-partners = Kjelda nemner ingen.
project-partners-of = { $n ->
    [one] 1 deltakar
   *[other] { $n } deltakarar
  }, { $countries ->
    [one] 1 land
   *[other] { $countries } land
  }
project-partners-n = { $n ->
    [one] 1 deltakar
   *[other] { $n } deltakarar
  }
project-partners-caption = { $n ->
    [one] 1 organisasjon
   *[other] { $n } organisasjonar
  }, { $countries ->
    [one] 1 land
   *[other] { $countries } land
  }
project-partner-left = gjekk ut før slutten
project-nordic-first = Vis dei nordiske først
project-source-order = Vis i rekkjefølgja til kjelda
project-by-country = Tilskotet fordelt på land
project-similar = Liknande prosjekt
project-own-page = Prosjektet si eiga side
project-fetched = henta { $date }
project-gone = Kjelda har ikkje hatt med prosjektet sidan { $date }. Det du ser, er det siste vi veit.

role-coordinator = Koordinator
role-participant = Deltakar
role-associated = Tilknytt partnar, utan pengar
role-third-party = Deltok gjennom ein annan

organisations-title = Organisasjonar
organisations-lead = Alle som har vore med i tidlegare prosjekt: moglege partnarar, og kva dei har gjort før.
organisations-search = Søk etter namn eller stad
organisations-count = { $n ->
    [one] 1 organisasjon
   *[other] { $count } organisasjonar
  }
organisations-region = Fylke eller region
organisations-which = Kva for nokre
organisations-nordic-first = Nordiske offentlege aktørar først
organisations-coordinated = Har leidd eit prosjekt
organisations-sort = Rekkjefølgje
organisations-sort-projects = Flest prosjekt først
organisations-sort-name = Etter namn
organisations-near = Ingen blir skrivne akkurat slik. Meinte du ein av desse?
organisations-none = Ingen slike organisasjonar
organisations-none-text = Ta bort eit filter, eller prøv eit kortare namn.
organisations-show-all = Vis alle organisasjonar

organisation-where = Kvar
organisation-kind = Type
organisation-kind-unknown = ikkje kjend
organisation-nordic-public = Nordisk offentleg aktør
organisation-experience = Erfaring
organisation-projects-of = { $n ->
    [one] 1 prosjekt
   *[other] { $n } prosjekt
  }, leiar for { $led } av dei
organisation-projects = { $n ->
    [one] 1 prosjekt
   *[other] { $count } prosjekt
  }
organisation-led = leidde { $led }
organisation-received = Motteke
organisation-website = Nettstad
organisation-no-projects = Ingen prosjekt er kjende her lenger.
organisation-by-year = Tilskot etter året prosjekta starta
organisation-countries = Land ho samarbeider med
organisation-works-with = Samarbeider mest med
organisation-works-with-caption = Organisasjonar i dei same prosjekta
organisation-common-projects = Prosjekt saman
organisation-fields = Fagfelt ho arbeider i
organisation-records = Kva kjeldene kallar ho
organisation-records-lead = Oppføringar i kjeldene som blir viste som denne organisasjonen.
organisation-id-cordis = CORDIS (PIC { $id })
organisation-id-other = { $source } ({ $id })
organisation-number = organisasjonsnummer { $number }

joining-part = Skil ut dei valde
joining-choose-records = Oppføringar som høyrer til nokon andre
joining-pinned = plassert for hand
joining-join = Slå saman med …
joining-search = Finn ein annan organisasjon som er den same
joining-part-title = Skilje ut ei oppføring
joining-part-lead = Ein ny organisasjon, { $new }, blir laga av det du valde frå { $name }.
joining-goes = Går til den nye organisasjonen
joining-part-do = Skil dei
joining-join-title = Slå saman organisasjonar
joining-join-lead = Alt frå { $other } blir lagt inn i { $name }.
joining-choose-lead = Vel organisasjonen som er den same som { $name }. Ingenting skjer før du har sett kva det fører til.
joining-stays-name = { $name } blir ståande, med
joining-goes-name = { $name } går inn i ho, med
joining-address-text = Den gamle adressa fører til organisasjonen som blir ståande.
joining-pinned-text = Ingen seinare import endrar dette. Du kan gjere det om her.
joining-called = Etterpå heiter ho { $name }.
joining-join-do = Slå dei saman
joining-cancel = Tilbake til organisasjonen
joining-none-found = Fann ingen. Prøv eit kortare namn.
joining-done-join = Organisasjonane er slått saman.
joining-done-part = Denne organisasjonen vart laga av oppføringane du valde.
joining-nothing-chosen = Vel minst éi oppføring som skal skiljast ut.
joining-everything-chosen = Lat minst éi oppføring bli att hos organisasjonen.
joining-record-elsewhere = Ei oppføring du valde, er ikkje lenger hos denne organisasjonen. Kanskje nokon har flytta ho. Gå tilbake og sjå på nytt.
joining-itself = Ein organisasjon kan ikkje slåast saman med seg sjølv. Vel ein annan.
joining-other-gone = Den andre organisasjonen finst ikkje lenger. Kanskje nokon alt har slått han saman.
joining-somebody = nokon
joining-history-join = { $date }: { $person } slo { $name } inn i denne ({ $records }).
joining-history-part = { $date }: { $person } skilde ut { $name } frå denne ({ $records }).
joining-history-made = { $date }: { $person } skilde denne ut frå ein annan ({ $records }).

precedent-filters-label = Filter
precedent-filters = { $n ->
    [0] Filter
   *[other] Filter ({ $n } valde)
  }
precedent-filters-on = Valde filter
precedent-remove-all = Fjern alle
precedent-all = Alle
precedent-show = Vis
precedent-country = Land
precedent-programme = Program
precedent-role = Rolle
precedent-as-table = Vis som tabell
precedent-pages = Sider
precedent-page = Side { $page }
precedent-previous = Førre
precedent-next = Neste
precedent-unknown = Vi kjenner ikkje «{ $value }» ({ $filter }), så det er utelate.
precedent-nothing-imported = Ingen tidlegare prosjekt her enno
precedent-nothing-imported-text = Dei kjem når ein administrator har importert dei frå CORDIS eller ei anna kjelde.

scheme-horizon-ria = Forsking og innovasjon: ny kunnskap og nye løysingar
scheme-horizon-ia = Innovasjon: utprøving og demonstrasjon nær bruk
scheme-horizon-csa = Samordning og støtte: nettverk, utveksling, rettleiing
scheme-horizon-pcp = Førkommersielt innkjøp: offentlege innkjøparar betaler for utvikling
scheme-horizon-ppi = Offentleg innkjøp av nye løysingar
scheme-horizon-cofund = Samfinansiering av nasjonale program
scheme-horizon-ag = Tilskot etter budsjett
scheme-horizon-erc = Det europeiske forskingsrådet: éin forskar sin eigen idé
scheme-horizon-erc-poc = Det europeiske forskingsrådet: frå idé til bruk
scheme-horizon-erc-syg = Det europeiske forskingsrådet: nokre få forskarar saman
scheme-horizon-eic = Det europeiske innovasjonsrådet: tidleg og dristig teknologi
scheme-horizon-eic-acc = Det europeiske innovasjonsrådet: bedrifter i vekst
scheme-horizon-eic-acc-bf = Det europeiske innovasjonsrådet: bedrifter i vekst, tilskot og investering
scheme-horizon-eit-kic = Det europeiske instituttet for innovasjon og teknologi: kunnskapsfellesskap
scheme-horizon-ju-ria = Fellesføretak: forsking og innovasjon
scheme-horizon-ju-ia = Fellesføretak: innovasjon nær bruk
scheme-horizon-ju-csa = Fellesføretak: samordning og støtte
scheme-horizon-tma-msca-dn = Marie Skłodowska-Curie: doktorgradsnettverk
scheme-horizon-tma-msca-dn-id = Marie Skłodowska-Curie: doktorgradar i næringslivet
scheme-horizon-tma-msca-dn-jd = Marie Skłodowska-Curie: felles doktorgradar
scheme-horizon-tma-msca-pf-ef = Marie Skłodowska-Curie: forskaropphald i Europa
scheme-horizon-tma-msca-pf-gf = Marie Skłodowska-Curie: forskaropphald utanfor Europa
scheme-horizon-tma-msca-se = Marie Skłodowska-Curie: utveksling av tilsette
scheme-horizon-tma-msca-cofund-d = Marie Skłodowska-Curie: samfinansiert doktorgradsprogram
scheme-horizon-tma-msca-cofund-p = Marie Skłodowska-Curie: samfinansiert postdoktorprogram
scheme-euratom-ria = Euratom: forsking og innovasjon
scheme-euratom-ia = Euratom: innovasjon
scheme-euratom-csa = Euratom: samordning og støtte
scheme-euratom-cofund = Euratom: samfinansiering
