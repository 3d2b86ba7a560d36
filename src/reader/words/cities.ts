import { lexicon } from '../engine/lexicon.js'

/**
 * Capitals that stand for their governments (`قررت واشنطن`) by ISO 3166-1 alpha-2. Capitals that bear their state's
 * name stand in states.ts and `cityStates`; Amman and Tripoli, which have namesakes, in ambiguous.ts.
 */
export const capitals = lexicon(
  'CAPITAL',
  `
  واشنطن | US | Washington
  موسكو | RU | Moscow
  بكين / بيجين / بيكين | CN | Beijing
  لندن | GB | London
  باريس | FR | Paris
  برلين | DE | Berlin
  روما | IT | Rome
  مدريد | ES | Madrid
  قرطبة | ES | Cordoba
  كورنوال | GB | Cornwall
  لشبونة / ليشبونة | PT | Lisbon
  أمستردام | NL | Amsterdam
  بروكسل / بروكسيل | BE | Brussels
  برن / بيرن | CH | Bern
  فيينا | AT | Vienna
  دبلن / دوبلن | IE | Dublin
  كوبنهاغن / كوبنهاجن / كوبنهاكن | DK | Copenhagen
  ستوكهولم / استوكهولم | SE | Stockholm
  أوسلو | NO | Oslo
  هلسنكي / هيلسنكي | FI | Helsinki
  ريكيافيك / ريكيافك | IS | Reykjavik
  تالين | EE | Tallinn
  ريغا / ريجا | LV | Riga
  فيلنيوس / فلنيوس | LT | Vilnius
  وارسو / فرسوفيا | PL | Warsaw
  براغ / براج | CZ | Prague
  براتيسلافا / براتسلافا | SK | Bratislava
  بودابست | HU | Budapest
  ليوبليانا / لوبليانا | SI | Ljubljana
  زغرب | HR | Zagreb
  سراييفو / ساراييفو | BA | Sarajevo
  بلغراد / بلجراد | RS | Belgrade
  بودغوريتسا / بودجوريتسا | ME | Podgorica
  بريشتينا / برشتينا | XK | Pristina
  تيرانا | AL | Tirana
  سكوبيه / سكوبي / سكوبيي | MK | Skopje
  أثينا | GR | Athens
  صوفيا | BG | Sofia
  بوخارست | RO | Bucharest
  كيشيناو / تشيسيناو / كيشينيف | MD | Chisinau
  كييف | UA | Kyiv
  مينسك | BY | Minsk
  فاليتا / لافاليت | MT | Valletta
  نيقوسيا | CY | Nicosia
  أنقرة | TR | Ankara
  طهران | IR | Tehran
  تل أبيب | IL | Tel Aviv
  الرياض | SA | Riyadh
  أبوظبي / أبو ظبي | AE | Abu Dhabi
  الدوحة | QA | Doha
  المنامة | BH | Manama
  مسقط | OM | Muscat
  صنعاء | YE | Sanaa
  بغداد | IQ | Baghdad
  دمشق | SY | Damascus
  بيروت | LB | Beirut
  رام الله | PS | Ramallah
  القاهرة | EG | Cairo
  الخرطوم | SD | Khartoum
  الرباط | MA | Rabat
  نواكشوط / انواكشوط / نواقشوط | MR | Nouakchott
  مقديشو / مقديشيو | SO | Mogadishu
  موروني | KM | Moroni
  كابول / كابل | AF | Kabul
  إسلام آباد / إسلام أباد / إسلاماباد | PK | Islamabad
  يريفان / إيريفان | AM | Yerevan
  باكو | AZ | Baku
  تبليسي / تبيليسي / تفليس | GE | Tbilisi
  أستانا / أستانة / نور سلطان | KZ | Astana
  طشقند | UZ | Tashkent
  عشق آباد / عشق أباد | TM | Ashgabat
  بشكيك / بيشكيك | KG | Bishkek
  دوشنبه / دوشنبيه / دوشانبي / دوشنبي | TJ | Dushanbe
  نيودلهي / نيو دلهي | IN | New Delhi
  دكا / داكا | BD | Dhaka
  كولومبو / كولمبو | LK | Colombo
  كاتماندو / كتماندو / كاتمندو | NP | Kathmandu
  تيمفو / ثيمفو | BT | Thimphu
  تايبيه / تايبي | TW | Taipei
  طوكيو | JP | Tokyo
  سيول / سيئول | KR | Seoul
  بيونغ يانغ / بيونغيانغ / بيونج يانج / بيونجيانج | KP | Pyongyang
  أولان باتور / أولانباتار / أولان باتار | MN | Ulaanbaatar
  هانوي | VN | Hanoi
  فينتيان / فيينتيان | LA | Vientiane
  بنوم بنه / بنوم بين / فنوم بنه | KH | Phnom Penh
  بانكوك / بانغكوك | TH | Bangkok
  نايبيداو / نايبيدو / ناي بي تاو | MM | Naypyidaw
  كوالالمبور / كوالا لمبور / كولالمبور | MY | Kuala Lumpur
  جاكرتا | ID | Jakarta
  مانيلا | PH | Manila
  بندر سري بيغاوان / بندر سري بكاوان | BN | Bandar Seri Begawan
  كانبيرا / كانبرا | AU | Canberra
  ولينغتون / ويلنغتون / ولنغتون / ويلينغتون | NZ | Wellington
  بورت مورسبي | PG | Port Moresby
  أوتاوا / اوتاوه | CA | Ottawa
  مكسيكو سيتي / مكسيكو / مدينة مكسيكو | MX | Mexico City
  هافانا / لاهافانا | CU | Havana
  بورت أو برنس / بور أو برانس | HT | Port-au-Prince
  كينغستون / كينجستون | JM | Kingston
  تيغوسيغالبا | HN | Tegucigalpa
  ماناغوا | NI | Managua
  بوغوتا / بوجوتا | CO | Bogotá
  كاراكاس / كراكاس | VE | Caracas
  كيتو | EC | Quito
  ليما | PE | Lima
  لاباز / لا باز | BO | La Paz
  برازيليا | BR | Brasília
  أسونسيون / اسانسيون | PY | Asunción
  مونتيفيديو / مونتفيديو | UY | Montevideo
  بوينس آيرس / بوينوس آيرس / بوينس أيريس / بيونس آيرس | AR | Buenos Aires
  أبوجا | NG | Abuja
  نيامي | NE | Niamey
  باماكو | ML | Bamako
  نجامينا / انجمينا / إنجامينا | TD | N'Djamena
  داكار / دكار | SN | Dakar
  بانجول | GM | Banjul
  كوناكري | GN | Conakry
  بيساو | GW | Bissau
  فريتاون / فري تاون | SL | Freetown
  مونروفيا | LR | Monrovia
  ياموسوكرو | CI | Yamoussoukro
  أبيدجان / أبيجان | CI | Abidjan
  واغادوغو / واجادوجو | BF | Ouagadougou
  أكرا | GH | Accra
  لومي / لوميه | TG | Lomé
  بورتو نوفو | BJ | Porto-Novo
  برايا | CV | Praia
  ياوندي | CM | Yaoundé
  ليبرفيل / ليبروفيل | GA | Libreville
  مالابو | GQ | Malabo
  كينشاسا / كنشاسا | CD | Kinshasa
  برازافيل / برازفيل / ابرازافيل | CG | Brazzaville
  بانغي / بانجي | CF | Bangui
  جوبا | SS | Juba
  أديس أبابا / أديسابابا | ET | Addis Ababa
  أسمرا / أسمرة | ER | Asmara
  نيروبي | KE | Nairobi
  كمبالا / كامبالا | UG | Kampala
  كيغالي / كيجالي | RW | Kigali
  بوجمبورا / بوجومبورا | BI | Bujumbura
  غيتيغا / جيتيجا | BI | Gitega
  دودوما | TZ | Dodoma
  مابوتو | MZ | Maputo
  ليلونغوي | MW | Lilongwe
  لوساكا | ZM | Lusaka
  هراري | ZW | Harare
  غابورون / جابورون | BW | Gaborone
  ويندهوك / وندهوك | NA | Windhoek
  لواندا | AO | Luanda
  بريتوريا | ZA | Pretoria
  ماسيرو | LS | Maseru
  مبابان | SZ | Mbabane
  أنتاناناريفو / انتناناريفو / تناناريف / أنتاناناريف | MG | Antananarivo
  بورت لويس | MU | Port Louis
  `,
)

/** Cities, resorts and places where conferences meet, by the ISO 3166-1 alpha-2 of their state. Capitals stand above. */
export const cities = [
  ...capitals.map((entry) => ({ ...entry, label: 'CITY' })),
  ...lexicon(
    'CITY',
    `
  # Gulf and Yemen
  جدة | SA | Jeddah
  مكة / مكة المكرمة | SA | Mecca
  المدينة المنورة | SA | Medina
  الدمام | SA | Dammam
  الظهران | SA | Dhahran
  كامب ديفيد | US | Camp David
  البحر الميت | JO | Dead Sea resort
  الطائف | SA | Taif
  الدرعية | SA | Diriyah
  العلا | SA | AlUla
  تبوك | SA | Tabuk
  أبها | SA | Abha
  جازان / جيزان | SA | Jazan
  نجران | SA | Najran
  ينبع | SA | Yanbu
  الجبيل | SA | Jubail
  نيوم | SA | Neom
  حفر الباطن | SA | Hafar al-Batin
  دبي | AE | Dubai
  الشارقة | AE | Sharjah
  عجمان | AE | Ajman
  رأس الخيمة | AE | Ras al-Khaimah
  الفجيرة | AE | Fujairah
  الصخير | BH | Sakhir
  المحرق | BH | Muharraq
  قاعدة العديد | QA | Al Udeid
  لوسيل | QA | Lusail
  صلالة | OM | Salalah
  صحار | OM | Sohar
  نزوى | OM | Nizwa
  عدن | YE | Aden
  الحديدة | YE | Hodeidah
  تعز | YE | Taiz
  مأرب | YE | Marib
  المكلا | YE | Mukalla
  صعدة | YE | Saada
  سيئون | YE | Seiyun
  الأحمدي | KW | Ahmadi
  الجهراء | KW | Jahra
  قصر بيان | KW | Bayan Palace

  # Iraq, Syria, Lebanon, Jordan, Palestine
  الموصل | IQ | Mosul
  أربيل / إربيل / هولير | IQ | Erbil
  البصرة | IQ | Basra
  كركوك | IQ | Kirkuk
  النجف / النجف الأشرف | IQ | Najaf
  كربلاء | IQ | Karbala
  السليمانية | IQ | Sulaymaniyah
  دهوك | IQ | Duhok
  الفلوجة | IQ | Fallujah
  الرمادي | IQ | Ramadi
  تكريت | IQ | Tikrit
  مصفاة بيجي / مدينة بيجي | IQ | Baiji
  سنجار | IQ | Sinjar
  تلعفر / تل عفر | IQ | Tal Afar
  الحويجة | IQ | Hawija
  قضاء القائم / مدينة القائم | IQ | Al-Qaim
  سامراء | IQ | Samarra
  بعقوبة | IQ | Baqubah
  الناصرية | IQ | Nasiriyah
  حلب | SY | Aleppo
  حمص | SY | Homs
  حماة | SY | Hama
  الرقة | SY | Raqqa
  دير الزور | SY | Deir ez-Zor
  إدلب / ادلب | SY | Idlib
  درعا | SY | Daraa
  تدمر | SY | Palmyra
  كوباني / عين العرب | SY | Kobani
  منبج | SY | Manbij
  عفرين | SY | Afrin
  القامشلي | SY | Qamishli
  الحسكة | SY | Hasakah
  اللاذقية | SY | Latakia
  طرطوس | SY | Tartus
  حميميم / قاعدة حميميم | SY | Hmeimim
  الباغوز | SY | Baghuz
  جرابلس | SY | Jarabulus
  السويداء | SY | Sweida
  صيدا | LB | Sidon
  زحلة | LB | Zahle
  بعبدا | LB | Baabda
  عرسال | LB | Arsal
  الناقورة | LB | Naqoura
  البحر الميت | JO | the Dead Sea
  العقبة | JO | Aqaba
  الزرقاء | JO | Zarqa
  إربد | JO | Irbid
  مدينة المفرق | JO | Mafraq
  القدس / القدس المحتلة / القدس الشرقية | PS | Jerusalem
  غزة / قطاع غزة / مدينة غزة | PS | Gaza
  مدينة الخليل | PS | Hebron
  نابلس | PS | Nablus
  بيت لحم | PS | Bethlehem
  جنين | PS | Jenin
  رفح | PS | Rafah
  حيفا | IL | Haifa
  إيلات | IL | Eilat

  # Egypt and the Maghreb
  شرم الشيخ | EG | Sharm el-Sheikh
  الإسكندرية | EG | Alexandria
  الغردقة | EG | Hurghada
  أسوان | EG | Aswan
  الإسماعيلية | EG | Ismailia
  بورسعيد / بور سعيد | EG | Port Said
  السويس | EG | Suez
  العريش | EG | Arish
  العلمين / العلمين الجديدة | EG | El Alamein
  العاصمة الإدارية الجديدة | EG | the New Administrative Capital
  بنغازي | LY | Benghazi
  مصراتة / مصراته | LY | Misrata
  سرت | LY | Sirte
  سبها | LY | Sabha
  درنة | LY | Derna
  طبرق | LY | Tobruk
  غدامس | LY | Ghadames
  صفاقس | TN | Sfax
  سوسة | TN | Sousse
  الحمامات | TN | Hammamet
  جربة | TN | Djerba
  قرطاج | TN | Carthage
  بنزرت | TN | Bizerte
  وهران | DZ | Oran
  قسنطينة | DZ | Constantine
  عنابة | DZ | Annaba
  تلمسان | DZ | Tlemcen
  تيبازة | DZ | Tipaza
  الدار البيضاء | MA | Casablanca
  مراكش | MA | Marrakesh
  طنجة | MA | Tangier
  الصخيرات | MA | Skhirat
  أغادير / أكادير | MA | Agadir
  مكناس | MA | Meknes
  إفران | MA | Ifrane
  مدينة الداخلة | MA | Dakhla
  بوزنيقة | MA | Bouznika
  وجدة | MA | Oujda
  نواذيبو | MR | Nouadhibou
  بورتسودان / بور سودان / بورت سودان | SD | Port Sudan
  أم درمان | SD | Omdurman
  الفاشر | SD | El Fasher
  هرجيسا / هارجيسا | SO | Hargeisa
  كسمايو / كيسمايو | SO | Kismayo
  غاروي / جروي | SO | Garowe
  بيدوا / بيداوة | SO | Baidoa

  # Türkiye, Iran, central and south Asia
  إسطنبول / اسطنبول / استانبول / إستنبول / استامبول | TR | Istanbul
  أنطاليا / أنتاليا | TR | Antalya
  إزمير / أزمير | TR | Izmir
  غازي عنتاب / غازي عينتاب | TR | Gaziantep
  ديار بكر / دياربكر | TR | Diyarbakir
  إنجرليك / انجيرليك / أنجرليك | TR | Incirlik
  أضنة | TR | Adana
  أنطاكيا / أنطاكية | TR | Antakya
  أصفهان / أصبهان | IR | Isfahan
  مدينة مشهد | IR | Mashhad
  شيراز | IR | Shiraz
  تبريز | IR | Tabriz
  بوشهر | IR | Bushehr
  بندر عباس | IR | Bandar Abbas
  قندهار | AF | Kandahar
  هرات | AF | Herat
  جلال آباد / جلال أباد | AF | Jalalabad
  قندوز | AF | Kunduz
  مزار شريف | AF | Mazar-i-Sharif
  كراتشي | PK | Karachi
  لاهور | PK | Lahore
  بيشاور | PK | Peshawar
  راولبندي | PK | Rawalpindi
  ألماتي / ألما آتا / ألماآتا | KZ | Almaty
  سمرقند | UZ | Samarkand
  مومباي / بومباي | IN | Mumbai
  كلكتا | IN | Kolkata
  بنغالور | IN | Bangalore
  حيدر آباد / حيدر أباد | IN | Hyderabad
  ولاية غوا | IN | Goa
  كوكس بازار | BD | Cox's Bazar

  # East and south-east Asia, Oceania
  شنغهاي / شانغهاي | CN | Shanghai
  هانغتشو / هانغجو / هانجتشو / هانغزو | CN | Hangzhou
  شيامن / شيامين | CN | Xiamen
  تشينغداو / تشينجداو | CN | Qingdao
  قوانغتشو / غوانغتشو / كانتون / جوانجتشو | CN | Guangzhou
  شنجن / شنتشن / شينزين | CN | Shenzhen
  ينتشوان | CN | Yinchuan
  سانيا | CN | Sanya
  ووهان | CN | Wuhan
  تيانجين | CN | Tianjin
  هونغ كونغ / هونج كونج / هونغكونغ / هونكونغ | HK | Hong Kong
  ماكاو | MO | Macau
  أوساكا | JP | Osaka
  كيوتو | JP | Kyoto
  هيروشيما | JP | Hiroshima
  يوكوهاما | JP | Yokohama
  ناغويا | JP | Nagoya
  سابورو | JP | Sapporo
  إيسي شيما / إيسه شيما | JP | Ise-Shima
  بوسان | KR | Busan
  بانمونجوم / بانمنجوم | KR | Panmunjom
  بيونغ تشانغ / بيونغتشانغ | KR | Pyeongchang
  دانانغ / دا نانغ | VN | Da Nang
  هو شي منه / هوشي منه | VN | Ho Chi Minh City
  بالي / جزيرة بالي / نوسا دوا | ID | Bali
  باندونغ / باندونج | ID | Bandung
  سورابايا | ID | Surabaya
  بوتراجايا / بوترا جايا | MY | Putrajaya
  لنكاوي | MY | Langkawi
  دافاو | PH | Davao
  ماراوي | PH | Marawi
  فوكيت / بوكيت | TH | Phuket
  رانغون / يانغون | MM | Yangon
  سيدني | AU | Sydney
  ملبورن / ميلبورن | AU | Melbourne
  بريزبن / بريسبان / بريزبين | AU | Brisbane
  بيرث | AU | Perth
  أوكلاند | NZ | Auckland
  كرايستشيرش / كرايست تشيرش | NZ | Christchurch

  # Europe
  جنيف / جينيف | CH | Geneva
  زيورخ / زوريخ | CH | Zurich
  بازل | CH | Basel
  لوزان | CH | Lausanne
  مونترو | CH | Montreux
  دافوس | CH | Davos
  لوغانو | CH | Lugano
  لاهاي | NL | The Hague
  روتردام | NL | Rotterdam
  ماستريخت | NL | Maastricht
  ستراسبورغ / ستراسبورج / ستراسبورك | FR | Strasbourg
  مرسيليا / مارسيليا | FR | Marseille
  نيس | FR | Nice
  بياريتس | FR | Biarritz
  دوفيل | FR | Deauville
  بياريتز | FR | Biarritz
  كينغداو / كينجداو | CN | Qingdao
  إنسبروك / إينسبروك | AT | Innsbruck
  كاربيس باي | GB | Carbis Bay
  تورمينا | IT | Taormina
  إيلماو | DE | Elmau
  لاكويلا | IT | L'Aquila
  غلين إيغلز / غلينيغلز | GB | Gleneagles
  إيفيان | FR | Evian
  كاناناسكيس | CA | Kananaskis
  هيليغيندام / هايليغندام | DE | Heiligendamm
  توياكو | JP | Toyako
  بينانغ | MY | Penang
  لومبوك | ID | Lombok
  داننغ | VN | Da Nang
  يكاترينبورغ / يكاتيرينبورغ | RU | Yekaterinburg
  بودغوريتشا | ME | Podgorica
  سان سيتي | ZA | Sun City
  مار دل بلاتا | AR | Mar del Plata
  كوسكو | PE | Cusco
  بيليم | BR | Belem
  بورت أو برانس | HT | Port-au-Prince
  أنكوريج | US | Anchorage
  زيوريخ | CH | Zurich
  لوتسيرن | CH | Lucerne
  بورغنشتوك / بورغينشتوك | CH | Buergenstock
  بوردو | FR | Bordeaux
  هانوفر | DE | Hanover
  سورينتو | IT | Sorrento
  كالينينغراد | RU | Kaliningrad
  يالطا | UA | Yalta
  لييج | BE | Liege
  تولوز | FR | Toulouse
  لو بورجيه / لوبورجيه | FR | Le Bourget
  سيل سان كلو | FR | La Celle-Saint-Cloud
  فرساي | FR | Versailles
  ميونيخ / ميونخ | DE | Munich
  هامبورغ / هامبورج | DE | Hamburg
  فرانكفورت | DE | Frankfurt
  بون | DE | Bonn
  بادن بادن | DE | Baden-Baden
  شتوتغارت / شتوتجارت | DE | Stuttgart
  دريسدن | DE | Dresden
  كولونيا | DE | Cologne
  لايبزيغ | DE | Leipzig
  رامشتاين / رامستين / رامشتين | DE | Ramstein
  إدنبرة / أدنبرة / إدنبره | GB | Edinburgh
  غلاسكو / جلاسكو / كلاسكو | GB | Glasgow
  مانشستر | GB | Manchester
  بلفاست | GB | Belfast
  كارديف | GB | Cardiff
  نيوبورت | GB | Newport
  برمنغهام / برمنجهام | GB | Birmingham
  لوخ إيرن / لوك إيرن | GB | Lough Erne
  ليفربول | GB | Liverpool
  ميلانو / ميلان | IT | Milan
  نابولي | IT | Naples
  باليرمو | IT | Palermo
  البندقية | IT | Venice
  فلورنسا | IT | Florence
  تورينو | IT | Turin
  تاورمينا | IT | Taormina
  جنوة | IT | Genoa
  تريستي | IT | Trieste
  برشلونة | ES | Barcelona
  إشبيلية | ES | Seville
  غرناطة | ES | Granada
  فالنسيا / بلنسية | ES | Valencia
  مالقة / ملقة | ES | Málaga
  بورتو | PT | Porto
  سينترا | PT | Sintra
  أنتويرب / انتفيرب | BE | Antwerp
  مونس | BE | Mons
  مالمو | SE | Malmö
  غوتنبرغ / غوتنبورغ | SE | Gothenburg
  سالزبورغ / سالزبورج | AT | Salzburg
  غراتس | AT | Graz
  تامبيري | FI | Tampere
  سالونيك / تسالونيكي / ثيسالونيكي | GR | Thessaloniki
  كريت / جزيرة كريت | GR | Crete
  ليماسول | CY | Limassol
  لارنكا | CY | Larnaca
  كراكوف | PL | Krakow
  غدانسك | PL | Gdańsk
  سانت بطرسبورغ / سان بطرسبورغ / بطرسبورغ / سانت بطرسبرغ / سان بطرسبرج / سان بطرسبرغ / سانت بطرسبرج | RU | Saint Petersburg
  سوتشي | RU | Sochi
  قازان / كازان | RU | Kazan
  غروزني / جروزني | RU | Grozny
  فلاديفوستوك | RU | Vladivostok
  أوفا | RU | Ufa
  أوديسا | UA | Odesa
  خاركيف / خاركوف | UA | Kharkiv
  لفيف | UA | Lviv
  دونيتسك | UA | Donetsk
  سيفاستوبول | UA | Sevastopol
  دوبروفنيك | HR | Dubrovnik
  برنو | CZ | Brno

  # Capitals that hardly speak for a government
  سانتو دومينغو / سانتو دومينجو | DO | Santo Domingo
  سان سلفادور | SV | San Salvador
  بورت أوف سبين | TT | Port of Spain
  باراماريبو | SR | Paramaribo
  بريدجتاون | BB | Bridgetown
  ناساو | BS | Nassau
  بلموبان | BZ | Belmopan
  سوفا | FJ | Suva
  أبيا | WS | Apia
  هونيارا | SB | Honiara
  بورت فيلا | VU | Port Vila
  نوكوالوفا | TO | Nukuʻalofa
  ماجورو | MH | Majuro
  تاراوا | KI | Tarawa
  فونافوتي | TV | Funafuti
  أفاروا | CK | Avarua
  ألوفي | NU | Alofi
  فادوز | LI | Vaduz
  كاستريس | LC | Castries
  كينغستاون | VC | Kingstown
  باستير | KN | Basseterre
  سانت جونز | AG | St. John's
  سانت جورجز | GD | St. George's
  أندورا لا فيلا | AD | Andorra la Vella
  باليكير | FM | Palikir
  نغيرولمود | PW | Ngerulmud

  # The Americas
  نيويورك / نيو يورك | US | New York
  كامب ديفيد | US | Camp David
  شيكاغو / شيكاجو | US | Chicago
  لوس أنجلوس / لوس أنجليس / لوس انجيليس | US | Los Angeles
  سان فرانسيسكو / سان فرنسيسكو | US | San Francisco
  بوسطن | US | Boston
  هيوستن / هيوستون | US | Houston
  ميامي | US | Miami
  تامبا | US | Tampa
  فيلادلفيا | US | Philadelphia
  بيتسبرغ / بيتسبرج | US | Pittsburgh
  أتلانتا / أطلنطا | US | Atlanta
  ديترويت | US | Detroit
  دالاس | US | Dallas
  سياتل | US | Seattle
  لاس فيغاس / لاس فيجاس | US | Las Vegas
  هونولولو | US | Honolulu
  نورفولك | US | Norfolk
  دايتون | US | Dayton
  مارالاغو / مار ألاغو / مارالاجو | US | Mar-a-Lago
  آسبن | US | Aspen
  مونتريال | CA | Montreal
  تورونتو / تورنتو | CA | Toronto
  فانكوفر | CA | Vancouver
  هاليفاكس | CA | Halifax
  كيبيك / كيبك | CA | Quebec
  شارلفوا / لا مالبي | CA | Charlevoix
  كالغاري | CA | Calgary
  كانكون | MX | Cancún
  لوس كابوس | MX | Los Cabos
  ريو دي جانيرو / ريو دي جينيرو / ريودي جانيرو | BR | Rio de Janeiro
  ساو باولو / ساوباولو | BR | São Paulo
  فورتاليزا | BR | Fortaleza
  قرطاجنة / كارتاخينا | CO | Cartagena
  غوانتانامو / جوانتانامو | CU | Guantánamo
  بونتا ديل إستي | UY | Punta del Este

  # Africa
  جوهانسبرغ / جوهانسبورغ / جوهانسبرج | ZA | Johannesburg
  كيب تاون / كيبتاون | ZA | Cape Town
  ديربان / دوربان | ZA | Durban
  ساندتون | ZA | Sandton
  لاغوس / لاجوس | NG | Lagos
  مدينة كانو | NG | Kano
  مايدوغوري / مايدوجوري | NG | Maiduguri
  تمبكتو / تومبكتو / تمبوكتو | ML | Timbuktu
  غاو | ML | Gao
  كيدال | ML | Kidal
  أغاديز / أجاديز | NE | Agadez
  كوتونو | BJ | Cotonou
  دوالا | CM | Douala
  مومباسا | KE | Mombasa
  عنتيبي / إنتيبي | UG | Entebbe
  دار السلام | TZ | Dar es Salaam
  أروشا | TZ | Arusha
  زنجبار | TZ | Zanzibar
  غوما | CD | Goma
  لوبومباشي | CD | Lubumbashi
  بحر دار | ET | Bahir Dar
  مقلي / ميكيلي / ميكلي | ET | Mekelle
  مالاكال / ملكال | SS | Malakal
  `,
  ),
]

/** States whose capital bears the state's name, and that name as a city: `الكويت` is both. */
export const cityStates: Record<string, string> = {
  KW: 'الكويت',
  TN: 'تونس',
  DZ: 'الجزائر',
  DJ: 'جيبوتي',
  LU: 'لوكسمبورغ',
  SG: 'سنغافورة',
  MC: 'موناكو',
  SM: 'سان مارينو',
  VA: 'الفاتيكان',
  GT: 'غواتيمالا',
  PA: 'بنما',
}

/**
 * The capital of each state by ISO 3166-1 alpha-2, so that `العاصمة الإيطالية` says which city is meant. Israel and
 * Palestine are left out: which city is meant is itself in dispute.
 */
export const capitalOf: Record<string, string> = {
  AD: 'أندورا لا فيلا',
  AE: 'أبوظبي',
  AF: 'كابول',
  AG: 'سانت جونز',
  AL: 'تيرانا',
  AM: 'يريفان',
  AO: 'لواندا',
  AR: 'بوينس آيرس',
  AT: 'فيينا',
  AU: 'كانبيرا',
  AZ: 'باكو',
  BA: 'سراييفو',
  BB: 'بريدجتاون',
  BD: 'دكا',
  BE: 'بروكسل',
  BF: 'واغادوغو',
  BG: 'صوفيا',
  BH: 'المنامة',
  BI: 'بوجمبورا',
  BJ: 'بورتو نوفو',
  BN: 'بندر سري بيغاوان',
  BO: 'لاباز',
  BR: 'برازيليا',
  BS: 'ناساو',
  BT: 'تيمفو',
  BW: 'غابورون',
  BY: 'مينسك',
  BZ: 'بلموبان',
  CA: 'أوتاوا',
  CD: 'كينشاسا',
  CF: 'بانغي',
  CG: 'برازافيل',
  CH: 'برن',
  CI: 'ياموسوكرو',
  CL: 'سانتياغو',
  CM: 'ياوندي',
  CN: 'بكين',
  CO: 'بوغوتا',
  CR: 'سان خوسيه',
  CU: 'هافانا',
  CV: 'برايا',
  CY: 'نيقوسيا',
  CZ: 'براغ',
  DE: 'برلين',
  DJ: 'جيبوتي',
  DK: 'كوبنهاغن',
  DM: 'روسو',
  DO: 'سانتو دومينغو',
  DZ: 'الجزائر',
  EC: 'كيتو',
  EE: 'تالين',
  EG: 'القاهرة',
  ER: 'أسمرا',
  ES: 'مدريد',
  ET: 'أديس أبابا',
  FI: 'هلسنكي',
  FJ: 'سوفا',
  FM: 'باليكير',
  FR: 'باريس',
  GA: 'ليبرفيل',
  GB: 'لندن',
  GD: 'سانت جورجز',
  GE: 'تبليسي',
  GH: 'أكرا',
  GM: 'بانجول',
  GN: 'كوناكري',
  GQ: 'مالابو',
  GR: 'أثينا',
  GT: 'غواتيمالا',
  GW: 'بيساو',
  GY: 'جورجتاون',
  HN: 'تيغوسيغالبا',
  HR: 'زغرب',
  HT: 'بورت أو برنس',
  HU: 'بودابست',
  ID: 'جاكرتا',
  IE: 'دبلن',
  IN: 'نيودلهي',
  IQ: 'بغداد',
  IR: 'طهران',
  IS: 'ريكيافيك',
  IT: 'روما',
  JM: 'كينغستون',
  JO: 'عمان',
  JP: 'طوكيو',
  KE: 'نيروبي',
  KG: 'بشكيك',
  KH: 'بنوم بنه',
  KI: 'تاراوا',
  KM: 'موروني',
  KN: 'باستير',
  KP: 'بيونغ يانغ',
  KR: 'سيول',
  KW: 'الكويت',
  KZ: 'أستانا',
  LA: 'فينتيان',
  LB: 'بيروت',
  LC: 'كاستريس',
  LI: 'فادوز',
  LK: 'كولومبو',
  LR: 'مونروفيا',
  LS: 'ماسيرو',
  LT: 'فيلنيوس',
  LU: 'لوكسمبورغ',
  LV: 'ريغا',
  LY: 'طرابلس',
  MA: 'الرباط',
  MC: 'موناكو',
  MD: 'كيشيناو',
  ME: 'بودغوريتسا',
  MG: 'أنتاناناريفو',
  MH: 'ماجورو',
  MK: 'سكوبيه',
  ML: 'باماكو',
  MM: 'نايبيداو',
  MN: 'أولان باتور',
  MR: 'نواكشوط',
  MT: 'فاليتا',
  MU: 'بورت لويس',
  MV: 'ماليه',
  MW: 'ليلونغوي',
  MX: 'مكسيكو سيتي',
  MY: 'كوالالمبور',
  MZ: 'مابوتو',
  NA: 'ويندهوك',
  NE: 'نيامي',
  NG: 'أبوجا',
  NI: 'ماناغوا',
  NL: 'أمستردام',
  NO: 'أوسلو',
  NP: 'كاتماندو',
  NR: 'يارين',
  NZ: 'ولينغتون',
  OM: 'مسقط',
  PA: 'بنما',
  PE: 'ليما',
  PG: 'بورت مورسبي',
  PH: 'مانيلا',
  PK: 'إسلام آباد',
  PL: 'وارسو',
  PT: 'لشبونة',
  PW: 'نغيرولمود',
  PY: 'أسونسيون',
  QA: 'الدوحة',
  RO: 'بوخارست',
  RS: 'بلغراد',
  RU: 'موسكو',
  RW: 'كيغالي',
  SA: 'الرياض',
  SB: 'هونيارا',
  SC: 'فيكتوريا',
  SD: 'الخرطوم',
  SE: 'ستوكهولم',
  SG: 'سنغافورة',
  SI: 'ليوبليانا',
  SK: 'براتيسلافا',
  SL: 'فريتاون',
  SM: 'سان مارينو',
  SN: 'داكار',
  SO: 'مقديشو',
  SR: 'باراماريبو',
  SS: 'جوبا',
  ST: 'ساو تومي',
  SV: 'سان سلفادور',
  SY: 'دمشق',
  SZ: 'مبابان',
  TD: 'نجامينا',
  TG: 'لومي',
  TH: 'بانكوك',
  TJ: 'دوشنبه',
  TL: 'ديلي',
  TM: 'عشق آباد',
  TN: 'تونس',
  TO: 'نوكوالوفا',
  TR: 'أنقرة',
  TT: 'بورت أوف سبين',
  TV: 'فونافوتي',
  CK: 'أفاروا',
  NU: 'ألوفي',
  TW: 'تايبيه',
  TZ: 'دودوما',
  UA: 'كييف',
  UG: 'كمبالا',
  US: 'واشنطن',
  UY: 'مونتيفيديو',
  UZ: 'طشقند',
  VA: 'الفاتيكان',
  VC: 'كينغستاون',
  VE: 'كاراكاس',
  VN: 'هانوي',
  VU: 'بورت فيلا',
  WS: 'أبيا',
  XK: 'بريشتينا',
  YE: 'صنعاء',
  ZA: 'بريتوريا',
  ZM: 'لوساكا',
  ZW: 'هراري',
}
