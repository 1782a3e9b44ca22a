projects-title = Tidigare projekt
projects-lead = Det som andra har fått pengar till: goda exempel, och några att fråga.
projects-search = Sök bland tidigare projekt
projects-count = { $n ->
    [one] 1 projekt
   *[other] { $count } projekt
  }
projects-count-search = { $n ->
    [one] 1 projekt hittades
   *[other] De { $count } projekt som passar bäst
  }
projects-count-near = { $n ->
    [one] 1 projekt är i närheten
   *[other] { $count } projekt är i närheten
  }
projects-best-first = Det som passar bäst står först
projects-newest-first = De nyaste först
projects-words = Ord som hittades
projects-in-grant = i bidrag
projects-state = Pågår eller avslutat
projects-year = Startår
projects-began-in = Började { $year }
projects-who = Vilka som var med
projects-nordic-public = Bara med nordiska offentliga aktörer
projects-index-filling = Sökregistret fylls på. Om några minuter hittar du mer.
projects-nothing-fits = Inget projekt passar bra. Dessa ligger närmast.
projects-none = Inga sådana projekt
projects-none-text = Ta bort ett filter, eller sök med andra ord.
projects-show-all = Visa alla projekt

project-state-coming = Inte börjat
project-state-running = Pågår
project-state-ended = Avslutat
project-period = Period
project-from = från { $date }
project-until = till { $date }
project-time-passed = { $share } av tiden har gått
project-grant = Bidrag
project-total-cost = Total kostnad
project-who-pays = Vem betalar
project-own-money = Egna medel och andra
project-part = Del
project-amount = Belopp
project-objective = Vad projektet går ut på
project-no-objective = Källan berättar det inte.
project-keywords = Nyckelord
project-fields = Kunskapsområden
project-facts = Kort om
project-topic = Svarade på utlysningen
project-scheme = Typ av bidrag
project-nordic-public = Nordiska offentliga aktörer
project-with-country = Med deltagare från
project-partners = Vilka som deltog
project-no-partners = Källan nämner ingen.
project-partners-of = { $n ->
    [one] 1 deltagare
   *[other] { $n } deltagare
  }, { $countries ->
    [one] 1 land
   *[other] { $countries } länder
  }
project-partners-n = { $n ->
    [one] 1 deltagare
   *[other] { $n } deltagare
  }
project-partners-caption = { $n ->
    [one] 1 organisation
   *[other] { $n } organisationer
  }, { $countries ->
    [one] 1 land
   *[other] { $countries } länder
  }
project-partner-left = lämnade före slutet
project-nordic-first = Visa de nordiska först
project-source-order = Visa i källans ordning
project-by-country = Bidraget fördelat på länder
project-similar = Liknande projekt
project-own-page = Projektets egen sida
project-fetched = hämtat { $date }
project-gone = Källan har inte haft med projektet sedan { $date }. Det du ser är det senaste vi vet.

role-coordinator = Koordinator
role-participant = Deltagare
role-associated = Associerad partner, utan pengar
role-third-party = Deltog genom en annan

organisations-title = Organisationer
organisations-lead = Alla som har varit med i tidigare projekt: möjliga partner, och vad de har gjort förut.
organisations-search = Sök efter namn eller ort
organisations-count = { $n ->
    [one] 1 organisation
   *[other] { $count } organisationer
  }
organisations-region = Län eller region
organisations-which = Vilka
organisations-nordic-first = Nordiska offentliga aktörer först
organisations-coordinated = Har lett ett projekt
organisations-sort = Ordning
organisations-sort-projects = Flest projekt först
organisations-sort-name = Efter namn
organisations-near = Ingen skrivs precis så. Menade du någon av dessa?
organisations-none = Inga sådana organisationer
organisations-none-text = Ta bort ett filter, eller prova ett kortare namn.
organisations-show-all = Visa alla organisationer

organisation-where = Var
organisation-kind = Typ
organisation-kind-unknown = inte känd
organisation-nordic-public = Nordisk offentlig aktör
organisation-experience = Erfarenhet
organisation-projects-of = { $n ->
    [one] 1 projekt
   *[other] { $n } projekt
  }, ledare för { $led } av dem
organisation-projects = { $n ->
    [one] 1 projekt
   *[other] { $count } projekt
  }
organisation-led = ledde { $led }
organisation-received = Mottaget
organisation-website = Webbplats
organisation-no-projects = Inga projekt är längre kända här.
organisation-by-year = Bidrag efter året då projekten började
organisation-countries = Länder den samarbetar med
organisation-works-with = Samarbetar mest med
organisation-works-with-caption = Organisationer i samma projekt
organisation-common-projects = Projekt tillsammans
organisation-fields = Kunskapsområden den arbetar inom
organisation-records = Vad källorna kallar den
organisation-records-lead = Poster i källorna som visas som denna organisation.
organisation-id-cordis = CORDIS (PIC { $id })
organisation-id-other = { $source } ({ $id })
organisation-number = organisationsnummer { $number }

joining-part = Skilj ut de valda
joining-choose-records = Poster som hör till någon annan
joining-pinned = placerad för hand
joining-join = Slå ihop med …
joining-search = Hitta en annan organisation som är densamma
joining-part-title = Skilja ut en post
joining-part-lead = En ny organisation, { $new }, görs av det du valde från { $name }.
joining-goes = Går till den nya organisationen
joining-part-do = Skilj dem åt
joining-join-title = Slå ihop organisationer
joining-join-lead = Allt från { $other } läggs in i { $name }.
joining-choose-lead = Välj organisationen som är densamma som { $name }. Ingenting händer innan du har sett vad det leder till.
joining-stays-name = { $name } blir kvar, med
joining-goes-name = { $name } går in i den, med
joining-address-text = Den gamla adressen leder till organisationen som blir kvar.
joining-pinned-text = Ingen senare import ändrar detta. Du kan ångra det här.
joining-called = Efteråt heter den { $name }.
joining-join-do = Slå ihop dem
joining-cancel = Tillbaka till organisationen
joining-none-found = Hittade ingen. Prova ett kortare namn.
joining-done-join = Organisationerna är ihopslagna.
joining-done-part = Denna organisation gjordes av posterna du valde.
joining-nothing-chosen = Välj minst en post att skilja ut.
joining-everything-chosen = Låt minst en post stanna hos organisationen.
joining-record-elsewhere = En post du valde finns inte längre hos denna organisation. Någon kan ha flyttat den. Gå tillbaka och titta igen.
joining-itself = En organisation kan inte slås ihop med sig själv. Välj en annan.
joining-other-gone = Den andra organisationen finns inte längre. Någon kan redan ha slagit ihop den.
joining-somebody = någon
joining-history-join = { $date }: { $person } slog in { $name } i denna ({ $records }).
joining-history-part = { $date }: { $person } skilde ut { $name } från denna ({ $records }).
joining-history-made = { $date }: { $person } skilde ut denna från en annan ({ $records }).

precedent-filters-label = Filter
precedent-filters = { $n ->
    [0] Filter
   *[other] Filter ({ $n } valda)
  }
precedent-filters-on = Valda filter
precedent-remove-all = Ta bort alla
precedent-all = Alla
precedent-show = Visa
precedent-country = Land
precedent-programme = Program
precedent-role = Roll
precedent-as-table = Visa som tabell
precedent-pages = Sidor
precedent-page = Sida { $page }
precedent-previous = Föregående
precedent-next = Nästa
precedent-unknown = Vi känner inte till ”{ $value }” ({ $filter }), så det är utelämnat.
precedent-nothing-imported = Inga tidigare projekt här än
precedent-nothing-imported-text = De kommer när en administratör har importerat dem från CORDIS eller en annan källa.

scheme-horizon-ria = Forskning och innovation: ny kunskap och nya lösningar
scheme-horizon-ia = Innovation: prov och demonstration nära användning
scheme-horizon-csa = Samordning och stöd: nätverk, utbyte, vägledning
scheme-horizon-pcp = Förkommersiell upphandling: offentliga köpare betalar för utveckling
scheme-horizon-ppi = Offentlig upphandling av nya lösningar
scheme-horizon-cofund = Samfinansiering av nationella program
scheme-horizon-ag = Bidrag enligt budget
scheme-horizon-erc = Europeiska forskningsrådet: en forskares egen idé
scheme-horizon-erc-poc = Europeiska forskningsrådet: från idé till användning
scheme-horizon-erc-syg = Europeiska forskningsrådet: några få forskare tillsammans
scheme-horizon-eic = Europeiska innovationsrådet: tidig och djärv teknik
scheme-horizon-eic-acc = Europeiska innovationsrådet: växande företag
scheme-horizon-eic-acc-bf = Europeiska innovationsrådet: växande företag, bidrag och investering
scheme-horizon-eit-kic = Europeiska institutet för innovation och teknik: kunskapsgemenskap
scheme-horizon-ju-ria = Gemensamt företag: forskning och innovation
scheme-horizon-ju-ia = Gemensamt företag: innovation nära användning
scheme-horizon-ju-csa = Gemensamt företag: samordning och stöd
scheme-horizon-tma-msca-dn = Marie Skłodowska-Curie: doktorandnätverk
scheme-horizon-tma-msca-dn-id = Marie Skłodowska-Curie: industridoktorander
scheme-horizon-tma-msca-dn-jd = Marie Skłodowska-Curie: gemensamma doktorsexamina
scheme-horizon-tma-msca-pf-ef = Marie Skłodowska-Curie: forskarvistelse i Europa
scheme-horizon-tma-msca-pf-gf = Marie Skłodowska-Curie: forskarvistelse utanför Europa
scheme-horizon-tma-msca-se = Marie Skłodowska-Curie: utbyte av personal
scheme-horizon-tma-msca-cofund-d = Marie Skłodowska-Curie: samfinansierat doktorandprogram
scheme-horizon-tma-msca-cofund-p = Marie Skłodowska-Curie: samfinansierat postdoktorsprogram
scheme-euratom-ria = Euratom: forskning och innovation
scheme-euratom-ia = Euratom: innovation
scheme-euratom-csa = Euratom: samordning och stöd
scheme-euratom-cofund = Euratom: samfinansiering
