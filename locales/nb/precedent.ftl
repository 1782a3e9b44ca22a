projects-title = Tidligere prosjekter
projects-lead = Det andre har fått penger til: gode eksempler, og noen å spørre.
projects-search = Søk i tidligere prosjekter
projects-count = { $n ->
    [one] 1 prosjekt
   *[other] { $count } prosjekter
  }
projects-count-search = { $n ->
    [one] 1 prosjekt funnet
   *[other] De { $count } prosjektene som passer best
  }
projects-count-near = { $n ->
    [one] 1 prosjekt er i nærheten
   *[other] { $count } prosjekter er i nærheten
  }
projects-best-first = Det som passer best, står først
projects-newest-first = De nyeste først
projects-words = Ord som ble funnet
projects-in-grant = i tilskudd
projects-state = Pågår eller avsluttet
projects-year = Startår
projects-began-in = Startet i { $year }
projects-who = Hvem som var med
projects-nordic-public = Bare med nordiske offentlige aktører
projects-index-filling = Søkeregisteret fylles. Om noen minutter finner du mer.
projects-nothing-fits = Ingen prosjekter passer godt. Disse er nærmest.
projects-none = Ingen slike prosjekter
projects-none-text = Ta bort et filter, eller søk med andre ord.
projects-show-all = Vis alle prosjekter

project-state-coming = Ikke begynt
project-state-running = Pågår
project-state-ended = Avsluttet
project-period = Periode
project-from = fra { $date }
project-until = til { $date }
project-time-passed = { $share } av tiden har gått
project-grant = Tilskudd
project-total-cost = Samlet kostnad
project-who-pays = Hvem betaler
project-own-money = Egne midler og andre
project-part = Del
project-amount = Beløp
project-objective = Hva prosjektet går ut på
project-no-objective = Kilden forteller det ikke.
project-keywords = Stikkord
project-fields = Fagfelt
project-facts = Kort fortalt
project-topic = Svarte på utlysningen
project-scheme = Type tilskudd
project-nordic-public = Nordiske offentlige aktører
project-with-country = Med deltakere fra
project-partners = Hvem som deltok
project-no-partners = Kilden nevner ingen.
project-partners-of = { $n ->
    [one] 1 deltaker
   *[other] { $n } deltakere
  }, { $countries ->
    [one] 1 land
   *[other] { $countries } land
  }
project-partners-n = { $n ->
    [one] 1 deltaker
   *[other] { $n } deltakere
  }
project-partners-caption = { $n ->
    [one] 1 organisasjon
   *[other] { $n } organisasjoner
  }, { $countries ->
    [one] 1 land
   *[other] { $countries } land
  }
project-partner-left = gikk ut før slutten
project-nordic-first = Vis de nordiske først
project-source-order = Vis i kildens rekkefølge
project-by-country = Tilskuddet fordelt på land
project-similar = Lignende prosjekter
project-own-page = Prosjektets egen side
project-fetched = hentet { $date }
project-gone = Kilden har ikke hatt med prosjektet siden { $date }. Det du ser, er det siste vi vet.

role-coordinator = Koordinator
role-participant = Deltaker
role-associated = Tilknyttet partner, uten penger
role-third-party = Deltok gjennom en annen

organisations-title = Organisasjoner
organisations-lead = Alle som har vært med i tidligere prosjekter: mulige partnere, og hva de har gjort før.
organisations-search = Søk etter navn eller sted
organisations-count = { $n ->
    [one] 1 organisasjon
   *[other] { $count } organisasjoner
  }
organisations-region = Fylke eller region
organisations-which = Hvilke
organisations-nordic-first = Nordiske offentlige aktører først
organisations-coordinated = Har ledet et prosjekt
organisations-sort = Rekkefølge
organisations-sort-projects = Flest prosjekter først
organisations-sort-name = Etter navn
organisations-near = Ingen skrives akkurat slik. Mente du en av disse?
organisations-none = Ingen slike organisasjoner
organisations-none-text = Ta bort et filter, eller prøv et kortere navn.
organisations-show-all = Vis alle organisasjoner

organisation-where = Hvor
organisation-kind = Type
organisation-kind-unknown = ikke kjent
organisation-nordic-public = Nordisk offentlig aktør
organisation-experience = Erfaring
organisation-projects-of = { $n ->
    [one] 1 prosjekt
   *[other] { $n } prosjekter
  }, leder for { $led } av dem
organisation-projects = { $n ->
    [one] 1 prosjekt
   *[other] { $count } prosjekter
  }
organisation-led = ledet { $led }
organisation-received = Mottatt
organisation-website = Nettsted
organisation-no-projects = Ingen prosjekter er kjent her lenger.
organisation-by-year = Tilskudd etter året prosjektene startet
organisation-countries = Land den samarbeider med
organisation-works-with = Samarbeider mest med
organisation-works-with-caption = Organisasjoner i de samme prosjektene
organisation-common-projects = Prosjekter sammen
organisation-fields = Fagfelt den arbeider i
organisation-records = Hva kildene kaller den
organisation-records-lead = Oppføringer i kildene som vises som denne organisasjonen.
organisation-id-cordis = CORDIS (PIC { $id })
organisation-id-other = { $source } ({ $id })
organisation-number = organisasjonsnummer { $number }

joining-part = Skill ut de valgte
joining-choose-records = Oppføringer som hører til noen andre
joining-pinned = plassert for hånd
joining-join = Slå sammen med …
joining-search = Finn en annen organisasjon som er den samme
joining-part-title = Skille ut en oppføring
joining-part-lead = En ny organisasjon, { $new }, lages av det du valgte fra { $name }.
joining-goes = Går til den nye organisasjonen
joining-part-do = Skill dem
joining-join-title = Slå sammen organisasjoner
joining-join-lead = Alt fra { $other } legges inn i { $name }.
joining-choose-lead = Velg organisasjonen som er den samme som { $name }. Ingenting skjer før du har sett hva det fører til.
joining-stays-name = { $name } blir stående, med
joining-goes-name = { $name } går inn i den, med
joining-address-text = Den gamle adressen fører til organisasjonen som blir stående.
joining-pinned-text = Ingen senere import endrer dette. Du kan gjøre det om her.
joining-called = Etterpå heter den { $name }.
joining-join-do = Slå dem sammen
joining-cancel = Tilbake til organisasjonen
joining-none-found = Fant ingen. Prøv et kortere navn.
joining-done-join = Organisasjonene er slått sammen.
joining-done-part = Denne organisasjonen ble laget av oppføringene du valgte.
joining-nothing-chosen = Velg minst én oppføring som skal skilles ut.
joining-everything-chosen = La minst én oppføring bli igjen hos organisasjonen.
joining-record-elsewhere = En oppføring du valgte, er ikke lenger hos denne organisasjonen. Kanskje noen har flyttet den. Gå tilbake og se på nytt.
joining-itself = En organisasjon kan ikke slås sammen med seg selv. Velg en annen.
joining-other-gone = Den andre organisasjonen finnes ikke lenger. Kanskje noen allerede har slått den sammen.
joining-somebody = noen
joining-history-join = { $date }: { $person } slo { $name } inn i denne ({ $records }).
joining-history-part = { $date }: { $person } skilte ut { $name } fra denne ({ $records }).
joining-history-made = { $date }: { $person } skilte denne ut fra en annen ({ $records }).

precedent-filters-label = Filtre
precedent-filters = { $n ->
    [0] Filtre
   *[other] Filtre ({ $n } valgt)
  }
precedent-filters-on = Valgte filtre
precedent-remove-all = Fjern alle
precedent-all = Alle
precedent-show = Vis
precedent-country = Land
precedent-programme = Program
precedent-role = Rolle
precedent-as-table = Vis som tabell
precedent-pages = Sider
precedent-page = Side { $page }
precedent-previous = Forrige
precedent-next = Neste
precedent-unknown = Vi kjenner ikke «{ $value }» ({ $filter }), så det er utelatt.
precedent-nothing-imported = Ingen tidligere prosjekter her ennå
precedent-nothing-imported-text = De kommer når en administrator har importert dem fra CORDIS eller en annen kilde.

scheme-horizon-ria = Forskning og innovasjon: ny kunnskap og nye løsninger
scheme-horizon-ia = Innovasjon: utprøving og demonstrasjon nær bruk
scheme-horizon-csa = Samordning og støtte: nettverk, utveksling, veiledning
scheme-horizon-pcp = Førkommersiell anskaffelse: offentlige innkjøpere betaler for utvikling
scheme-horizon-ppi = Offentlig anskaffelse av nye løsninger
scheme-horizon-cofund = Samfinansiering av nasjonale programmer
scheme-horizon-ag = Tilskudd etter budsjett
scheme-horizon-erc = Det europeiske forskningsrådet: én forskers egen idé
scheme-horizon-erc-poc = Det europeiske forskningsrådet: fra idé til bruk
scheme-horizon-erc-syg = Det europeiske forskningsrådet: noen få forskere sammen
scheme-horizon-eic = Det europeiske innovasjonsrådet: tidlig og dristig teknologi
scheme-horizon-eic-acc = Det europeiske innovasjonsrådet: bedrifter i vekst
scheme-horizon-eic-acc-bf = Det europeiske innovasjonsrådet: bedrifter i vekst, tilskudd og investering
scheme-horizon-eit-kic = Det europeiske instituttet for innovasjon og teknologi: kunnskapsfellesskap
scheme-horizon-ju-ria = Fellesforetak: forskning og innovasjon
scheme-horizon-ju-ia = Fellesforetak: innovasjon nær bruk
scheme-horizon-ju-csa = Fellesforetak: samordning og støtte
scheme-horizon-tma-msca-dn = Marie Skłodowska-Curie: doktorgradsnettverk
scheme-horizon-tma-msca-dn-id = Marie Skłodowska-Curie: doktorgrader i næringslivet
scheme-horizon-tma-msca-dn-jd = Marie Skłodowska-Curie: felles doktorgrader
scheme-horizon-tma-msca-pf-ef = Marie Skłodowska-Curie: forskeropphold i Europa
scheme-horizon-tma-msca-pf-gf = Marie Skłodowska-Curie: forskeropphold utenfor Europa
scheme-horizon-tma-msca-se = Marie Skłodowska-Curie: utveksling av ansatte
scheme-horizon-tma-msca-cofund-d = Marie Skłodowska-Curie: samfinansiert doktorgradsprogram
scheme-horizon-tma-msca-cofund-p = Marie Skłodowska-Curie: samfinansiert postdoktorprogram
scheme-euratom-ria = Euratom: forskning og innovasjon
scheme-euratom-ia = Euratom: innovasjon
scheme-euratom-csa = Euratom: samordning og støtte
scheme-euratom-cofund = Euratom: samfinansiering
