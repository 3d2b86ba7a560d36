import { lexicon } from '../engine/lexicon.js'

/** Given names as the Arab press writes them, with a Latin form. They begin a person's name. */
export const firstNames = lexicon(
  'firstname',
  `
  يانيز | Janez
  نديم | Nadim
  رينيه | René
  # Heads of state and government, ministers and chiefs of international bodies
  يوشكا | Joschka
  هيلا | Hela
  هو جينتاو | Hu Jintao
  لي كيتشيانغ | Li Keqiang
  جونيتشيرو | Junichiro
  ياسو | Yasuo
  يوكيو | Yukio
  ناوتو | Naoto
  يوشيهيكو | Yoshihiko
  شيغيرو | Shigeru
  كويتشيرو | Koichiro
  يوشيماسا | Yoshimasa
  يوكو | Yoko
  لي ميونغ | Lee Myung
  برابوو | Prabowo
  بنينيو | Benigno
  غلوريا | Gloria
  ألبرت | Albert
  تران | Tran
  ينغلوك | Yingluck
  أبهيسيت | Abhisit
  تاكسين | Thaksin
  ثاكسين | Thaksin
  أتال | Atal
  براناب | Pranab
  سوبرامانيام | Subrahmanyam
  ماهيندا | Mahinda
  غوتابايا | Gotabaya
  رانيل | Ranil
  مايتريبالا | Maithripala
  ماهندا | Mahinda
  سوشيل | Sushil
  مادهاف | Madhav
  بوشبا | Pushpa
  بينظير | Benazir
  برويز | Pervez
  خورشيد | Khurshid
  بيلاوال | Bilawal
  مخدوم | Makhdoom
  سرتاج | Sartaj
  زلماي | Zalmai
  رانغين | Rangin
  نورسلطان | Nursultan
  سورونباي | Sooronbay
  ألمازبك | Almazbek
  قربانقلي | Gurbanguly
  سالومي | Salome
  أرمين | Armen
  يوليا | Yulia
  سرغي | Sergei
  دميتريي | Dmitry
  إيجور | Igor
  أندريي | Andrei
  نيقولاي | Nikolai
  مايا | Maia
  ترايان | Traian
  رومن | Rumen
  غيورغي | Georgi
  توميسلاف | Tomislav
  زوران | Zoran
  كوليندا | Kolinda
  بوروت | Borut
  ميلو | Milo
  إيلير | Ilir
  بويار | Bujar
  كيرياكوس | Kyriakos
  يورغوس / جورجيوس | Giorgos
  أنطونيس | Antonis
  إيفانغيلوس | Evangelos
  قسطنطين / كوستاس | Konstantinos
  ديمتريس | Dimitris
  ذيميتريس | Dimitris
  إنريكو | Enrico
  رومانو | Romano
  جوزيبي / جوسيبي | Giuseppe
  أنجيلينو | Angelino
  جوليو | Giulio
  سيرجيو | Sergio
  ماسيمو | Massimo
  إنزو | Enzo
  ميجيل | Miguel
  أرانتشا | Arancha
  ألفونسو | Alfonso
  فيليبي | Felipe
  أنيبال | Aníbal
  مارسيلو | Marcelo
  أوغوستو | Augusto
  نستور | Néstor
  جاير | Jair
  سيلسو | Celso
  هوجو | Hugo
  أولانتا | Ollanta
  ريكاردو | Ricardo
  غابرييل | Gabriel
  ألفارو | Álvaro
  فيسنتي | Vicente
  فيليبه | Felipe
  ليونيل | Leonel
  جوفنيل | Jovenel
  هوبير | Hubert
  هيرفيه | Hervé
  فريديريك | Frédéric
  باسكال | Pascal
  رشيدة | Rachida
  نجاة | Najat
  أودري | Audrey
  برونو | Bruno
  إيلكا | Ilkka
  صوفي | Sophie
  ألكساندر | Alexander
  ليليان | Lilianne
  سيغريد / سيخريد | Sigrid
  يبه / جيبي | Jeppe
  يوناس | Jonas
  يانس | Jens
  إينه | Ine
  بورغه / بورج | Børge
  أولوف | Olof
  يوران | Göran
  آن ليندي | Ann Linde
  ماغدالينا | Magdalena
  أولف | Ulf
  توبياس | Tobias
  سولي | Sauli
  تاريا | Tarja
  بيكا | Pekka
  هايكي | Heikki
  ماتي | Matti
  كايا | Kaja
  داليا | Dalia
  غيتاناس | Gitanas
  فايديس | Vaidis
  رادوسلاف / رادوسواف | Radosław
  أندجي | Andrzej
  ليخ | Lech
  ماتيوش | Mateusz
  فاتسلاف | Václav
  ميروسلاف | Miroslav
  ماروش | Maroš
  زوزانا | Zuzana
  فيرنر | Werner
  هاينز | Heinz
  بينيتا | Benita
  غيرهارد / جيرهارد | Gerhard
  هايدماري | Heidemarie
  غيرد / جيرد | Gerd
  سفينيا | Svenja
  ميشلين | Micheline
  إينياتسيو | Ignazio
  سيمونيتا | Simonetta
  دوريس | Doris
  موريتس | Moritz
  ريشي | Rishi
  جيريمي | Jeremy
  كلير | Clare
  مادلين | Madeleine
  كامالا | Kamala
  سامنتا | Samantha
  جانيت | Janet
  جاك لو | Jack Lew
  أجاي | Ajay
  كريستيا | Chrystia
  ميلاني | Mélanie
  لورانس | Lawrence
  مالكوم | Malcolm
  ويني | Winnie
  نيلسون | Nelson
  كغاليما | Kgalema
  ناليدي | Naledi
  مورغان | Morgan
  ليفي | Levy
  روبيا | Rupiah
  إدغار | Edgar
  هاكيندي | Hakainde
  بينغو | Bingu
  جويس | Joyce
  لازاروس | Lazarus
  أرماندو | Armando
  يواكيم | Joaquim
  جواو | João
  إدواردو | Eduardo
  فستوس | Festus
  موكويتسي | Mokgweetsi
  هيفيكيبونيي | Hifikepunye
  هاغي / هاجي | Hage
  مسواتي | Mswati
  باكاليثا | Pakalitha
  برافيند | Pravind
  داني | Danny
  غزالي | Azali
  إيكيليلو | Ikililou
  جاكايا | Jakaya
  سامية | Samia
  مواي | Mwai
  رايلا | Raila
  أونيانغو | Onyango
  موسيس | Moses
  كالونزو | Kalonzo
  لويز | Louise
  إيفاريست | Évariste
  فوستين | Faustin
  محمات | Mahamat
  أولوسيجون | Olusegun
  عمارو | Umaru
  بولا | Bola
  نغوزي | Ngozi
  أكينوومي | Akinwumi
  لانسانا | Lansana
  مامادي | Mamady
  سيلو | Cellou
  إرنست | Ernest
  جوليوس | Julius
  جورج ويا | George Weah
  غيوم / جيوم | Guillaume
  أمادو | Amadou
  ديونكوندا | Dioncounda
  أسيمي / عاصيمي | Assimi
  شوغيل | Choguel
  ممادو | Mamadou
  حسومي | Hassoumi
  عبدو | Abdou
  عبدولاي | Abdoulaye
  الشيخ تيديان | Cheikh Tidiane
  مانكور | Mankeur
  بوني | Boni
  غناسينغبي | Gnassingbé
  شيرلي | Shirley
  هانا | Hanna
  ملس / ميليس | Meles
  وركنه | Workneh
  ديميكي / دمقي | Demeke
  سيوم | Seyoum
  سهلورق / ساهلورق | Sahle-Work
  ربيكا | Rebecca
  محمد ولد | Mohamed Ould
  معاوية ولد | Maaouya Ould
  إسماعيل ولد | Ismail Ould
  سيدي ولد | Sidi Ould
  الناها | Naha
  الأمير مولاي | Prince Moulay
  دحو | Dahou
  جينين | Jeanine
  فولكر | Volker
  الأخضر | Lakhdar
  إرثارين | Ertharin
  سيندي | Cindy
  هنرييتا | Henrietta
  كارول | Carol
  آخيم | Achim
  ميريانا | Mirjana
  ياكوب | Jakob
  أودريه | Audrey
  كويشيرو | Koïchiro
  تشان | Chan
  إينغر | Inger
  كريستيانا | Christiana
  فوبكه | Wopke
  تيجاني | Tijjani
  كسابا | Csaba
  هرمان | Herman
  هيرمان فان | Herman Van
  أوليفر / أوليفير | Olivér
  نيفن | Neven
  بييرو | Piero
  يوتا | Jutta
  مارغاريتيس | Margaritis
  إيلفا | Ylva
  ستيلا | Stella
  ديدي / ديديه | Didier
  راينر | Rainer
  هارون | Haroun
  سيلفان | Sylvain
  # Maghreb and others
  نزهة | Nezha
  بسيمة | Bassima
  عواطف | Awatif
  رقية | Rokia
  حكيمة | Hakima
  سهام | Siham
  غيثة | Ghita
  شرفات | Charafat
  نعيمة | Naima
  نوال | Nawal
  موح | Mouh
  لحسن | Lahcen
  لحبيب | Lahbib
  شكيب | Chakib
  عبد الأحد / عبدالأحد | Abdelahad
  عبد الوافي / عبدالوافي | Abdelouafi
  عزيز أخنوش | Aziz Akhannouch
  ألاسان | Alassane
  غاي | Guy
  ماكيلا | Makila
  جاك ضيوف | Jacques Diouf
  عبدو ضيوف | Abdou Diouf
  باربرا | Barbara
  جوزيت | Josette
  سورانغيل | Surangel
  منجي | Mongi
  فيل | Phil
  غلين | Glenn
  كينيث | Kenneth
  مايتي نكوانا | Maite Nkoana
  كارينا | Karina
  زامبري | Zambry
  مينغ | Ming
  # Arab men
  محمد | Muhammad
  حمودو | Hamoudou
  لي تشيانغ | Li Qiang
  لي كه تشيانغ | Li Keqiang
  كولن باول / كولين باول | Colin Powell
  بان كي مون / بان جي مون / بان كي-مون | Ban Ki-moon
  جورجيا ميلوني | Giorgia Meloni
  ليز تراس | Liz Truss
  سانيا نيشتار | Sania Nishtar
  أكمل الدين | Ekmeleddin
  كليمان | Clément
  جوزيب | Josep
  دوبرافكا | Dubravka
  باسيرو / بشيرو | Bassirou
  أحمد | Ahmad
  محمود | Mahmoud
  حامد | Hamid
  حمد | Hamad
  حميد | Hamid
  حمدان | Hamdan
  حمود | Hammoud
  عبد الله / عبدالله / عبد الإله / عبدالإله | Abdullah
  عبد الرحمن / عبدالرحمن / عبد الرحمان / عبدالرحمان | Abdulrahman
  عبد العزيز / عبدالعزيز | Abdulaziz
  عبد الفتاح / عبدالفتاح | Abdel Fattah
  عبد الكريم / عبدالكريم | Abdulkarim
  عبد اللطيف / عبداللطيف | Abdullatif
  عبد المجيد / عبدالمجيد | Abdelmajid
  عبد الملك / عبدالملك | Abdulmalik
  عبد الحميد / عبدالحميد | Abdelhamid
  عبد ربه / عبدربه | Abd Rabbuh
  عبد القادر / عبدالقادر | Abdelkader
  عبد الرزاق / عبدالرزاق | Abdulrazzaq
  عبد الوهاب / عبدالوهاب | Abdulwahhab
  عبد المهدي / عبدالمهدي | Abdul Mahdi
  عبد العال / عبدالعال | Abdel Aal
  عبد المنعم / عبدالمنعم | Abdel Moneim
  عبد الحكيم / عبدالحكيم | Abdulhakim
  عبد السلام / عبدالسلام | Abdessalam
  عبد الرحيم / عبدالرحيم | Abdulrahim
  عبد الغني / عبدالغني | Abdelghani
  عبد الهادي / عبدالهادي | Abdelhadi
  عبد الواحد / عبدالواحد | Abdelwahid
  عبد الحق / عبدالحق | Abdelhak
  عبد المحسن / عبدالمحسن | Abdulmohsen
  عبد الرضا / عبدالرضا | Abdolreza
  عبد الحسين / عبدالحسين | Abdulhussein
  عبد الأمير / عبدالأمير | Abdulamir
  عبد الباري / عبدالباري | Abdulbari
  عبد الناصر / عبدالناصر | Abdelnasser
  عبد الخالق / عبدالخالق | Abdulkhaleq
  عبد الإمام / عبدالإمام | Abdulimam
  عبد النور / عبدالنور | Abdennour
  عبد المالك / عبدالمالك | Abdelmalek
  عبد العظيم / عبدالعظيم | Abdelazim
  عبد الباسط / عبدالباسط | Abdelbaset
  عبد الصمد / عبدالصمد | Abdulsamad
  عبد المطلب / عبدالمطلب | Abdulmuttalib
  عبد الجليل / عبدالجليل | Abduljalil
  عبد الحليم / عبدالحليم | Abdel Halim
  عبد الستار / عبدالستار | Abdul Sattar
  عبيد | Obaid
  علي | Ali
  حسن | Hassan
  حسين | Hussein
  محسن | Mohsen
  إحسان | Ihsan
  حسان | Hassan
  حسني | Hosni
  عمر | Omar
  عثمان | Osman
  خالد | Khalid
  صباح | Sabah
  جابر | Jaber
  نواف | Nawaf
  ناصر | Nasser
  نصير | Nasir
  منصور | Mansour
  مشعل | Mishal
  مبارك | Mubarak
  سالم | Salem
  سلمان | Salman
  سليمان | Suleiman
  سليم | Salim
  سلطان | Sultan
  سعد | Saad
  سعود | Saud
  سعيد | Said
  مسعود | Masoud
  فيصل | Faisal
  فهد | Fahd
  فؤاد | Fouad
  فاروق | Farouk
  فارس | Fares
  فايز | Fayez
  فواز | Fawaz
  فوزي | Fawzi
  فالح | Faleh
  فرحان | Farhan
  فريد | Farid
  فتحي | Fathi
  فتح الله | Fathallah
  فائق | Faiq
  فادي | Fadi
  فاضل | Fadel
  تركي | Turki
  تميم | Tamim
  تمام | Tammam
  توفيق | Tawfiq
  ثامر | Thamer
  ثاني | Thani
  جاسم | Jassim
  جعفر | Jaafar
  جمال | Jamal
  جميل | Jamil
  جبران | Gebran
  جواد | Jawad
  جلال | Jalal
  جليل | Jalil
  حاتم | Hatem
  حازم | Hazem
  حبيب | Habib
  حيدر | Haider
  حكيم | Hakim
  حكمت | Hikmat
  حليم | Halim
  حمزة | Hamza
  خليفة | Khalifa
  خليل | Khalil
  خضر | Khodr
  خضير | Khudair
  خير الدين / خيرالدين | Kheireddine
  خيري | Khairi
  داود / داوود | Dawood
  ذياب | Dhiab
  راشد | Rashid
  رشيد | Rachid
  رشاد | Rashad
  رائد | Raed
  رامي | Rami
  رامز | Ramez
  رأفت | Raafat
  رضا | Reda
  رفيق | Rafic
  رياض | Riyad
  رمضان | Ramadan
  رجب | Rajab
  زايد | Zayed
  زياد / زيد | Ziad
  زهير | Zuhair
  زكريا | Zakaria
  زكي | Zaki
  زين العابدين / زين | Zein
  سامح | Sameh
  سامي | Sami
  سامر | Samer
  سمير | Samir
  سيف | Saif
  سيف الإسلام | Saif al-Islam
  سعدون | Saadoun
  سعدي | Saadi
  سهيل | Suhail
  شعبان | Shaaban
  شاكر | Shaker
  شريف | Sharif
  شوقي | Shawki
  صالح | Saleh
  صادق | Sadiq
  صلاح | Salah
  صلاح الدين | Salah al-Din
  صبري | Sabri
  صدام | Saddam
  صفوت | Safwat
  صقر | Saqr
  ضاحي | Dhahi
  ضياء | Diaa
  طارق | Tariq
  طالب | Talib
  طاهر | Taher
  طلال | Talal
  طه | Taha
  ظافر | Zafer
  عادل | Adel
  عاصم | Assem
  عباس | Abbas
  عبده | Abdo
  عدنان | Adnan
  عدي | Uday
  عزام | Azzam
  عزت | Ezzat
  عزيز | Aziz
  عصام | Issam
  عماد | Imad
  عمرو | Amr
  عمار | Ammar
  عيسى | Issa
  عياد | Ayad
  إياد | Iyad
  غازي | Ghazi
  غانم | Ghanem
  غسان | Ghassan
  قاسم | Qassem
  قابوس | Qaboos
  قيس | Qais
  كامل | Kamel
  كمال | Kamal
  كريم | Karim
  كاظم | Kadhim
  لؤي | Louay
  لبيد | Labid
  مازن | Mazen
  ماجد | Majid
  ماهر | Maher
  مالك | Malik
  مأمون | Mamoun
  محيي الدين / محي الدين | Mohieddin
  مختار | Mokhtar
  مدحت | Medhat
  مراد | Mourad
  مروان | Marwan
  مصطفى | Mustafa
  معاذ | Moaz
  معمر | Muammar
  مكرم | Makram
  ممدوح | Mamdouh
  منذر | Munther
  منير | Mounir
  مهدي | Mahdi
  مهند | Muhannad
  موسى | Musa
  نبيل | Nabil
  نبيه | Nabih
  نادر | Nader
  نايف | Nayef
  نجيب | Najib
  نزار | Nizar
  نصري | Nasri
  نعيم | Naim
  نهيان | Nahyan
  نوح | Noah
  نوري | Nouri
  نور الدين / نورالدين | Noureddine
  نهاد | Nihad
  هادي | Hadi
  هاني | Hani
  هاشم | Hashim
  هشام | Hisham
  هيثم | Haitham
  هوشيار | Hoshyar
  همام | Hammam
  وليد | Walid
  وائل | Wael
  وسيم | Wassim
  وسام | Wissam
  ياسر | Yasser
  ياسين | Yassin
  يحيى | Yahya
  يوسف | Yusuf
  يونس | Younis
  يعقوب | Yaqoub
  إبراهيم | Ibrahim
  إسماعيل | Ismail
  إسحاق / إسحق | Ishaq
  إدريس | Idris
  إلياس | Elias
  أيوب | Ayoub
  آدم | Adam
  أنس | Anas
  أنور | Anwar
  أيمن | Ayman
  أسامة | Osama
  أسعد | Asaad
  أشرف | Ashraf
  أكرم | Akram
  أمين | Amin
  أمجد | Amjad
  أديب | Adib
  بشار | Bashar
  بشير | Bashir
  بدر | Badr
  بندر | Bandar
  برهم | Barham
  برهان | Burhan
  بسام | Bassam
  باسم | Bassem
  باسل | Basil
  بلال | Bilal
  بكر | Bakr
  بهاء | Bahaa
  بطي | Butti
  طحنون | Tahnoon
  مكتوم | Maktoum
  هزاع | Hazza
  الطيب | Tayeb
  الصادق | Sadiq
  المنصف | Moncef
  المنجي | Mongi
  الطاهر | Taher
  أنطوانيت | Antoinette
  بيار | Pierre
  المختار | Mokhtar
  الباجي | Beji
  الحبيب | Habib
  الهادي | Hedi
  البشير | Bechir
  عقيلة | Aguila
  نوفل | Nawfal
  عرفان | Irfan
  مقتدى | Muqtada
  مسرور | Masrour
  نيجيرفان | Nechirvan
  قباد | Qubad
  نجيرفان | Nechirvan
  بافل | Bafel
  كوسرت | Kosrat
  فلاديمير | Vladimir

  # Arab women
  فاطمة | Fatima
  عائشة | Aisha
  خديجة | Khadija
  مريم | Mariam
  زينب | Zainab
  نورة / نورا | Noura
  موزة | Moza
  شيخة | Sheikha
  لطيفة | Latifa
  ريم | Reem
  ريما | Rima
  هند | Hind
  هدى | Huda
  هالة | Hala
  هبة | Hiba
  غادة | Ghada
  لبنى | Lubna
  ليلى | Leila
  لمياء | Lamia
  منى | Mona
  ميثاء | Maitha
  مي | Mai
  نادية | Nadia
  نجلاء | Najla
  نبيلة | Nabila
  سحر | Sahar
  سلوى | Salwa
  سميرة | Samira
  سناء | Sanaa
  سهير | Suhair
  رانيا | Rania
  رندة | Randa
  رولا | Rola
  روز | Rose
  ديمة | Dima
  دينا | Dina
  جميلة | Jamila
  أسماء | Asma
  آمنة | Amna
  إيمان | Iman
  ابتسام | Ibtisam
  بثينة | Bouthaina
  حنان | Hanan
  حصة | Hessa
  مها | Maha
  ندى | Nada
  نهى | Noha
  وفاء | Wafa
  ياسمين | Yasmine
  سعاد | Souad
  بهية | Bahia
  جنان | Jinan
  ناديا | Nadia
  فيروز | Fairuz

  # Western
  جون | John
  جان | Jean
  جو | Joe
  جوزيف / جوزف / يوزف | Joseph
  جوزيه / خوسيه / جوزي | José
  جورج | George
  جورجيو | Giorgio
  جيمس | James
  جيم | Jim
  جيمي | Jimmy
  جيري | Jerry
  جيرالد / جيرارد / جيرار | Gerald
  جيفري / جيف | Jeffrey
  جاك | Jack
  جاكوب | Jacob
  جاستن | Justin
  جاسيندا | Jacinda
  جاريد | Jared
  جينا | Gina
  جينيفر / جنيفر / جين | Jennifer
  جوناثان | Jonathan
  جوشوا | Joshua
  جوليان | Julian
  جوليا / جولي | Julia
  جود | Judd
  باراك | Barack
  باتريك | Patrick
  باتريسيا | Patricia
  بابلو | Pablo
  باولو | Paolo
  بول | Paul
  بيتر | Peter
  بيدرو | Pedro
  بيير | Pierre
  بيرت | Bert
  بيل | Bill
  بنيامين | Benjamin
  برايان / بريان | Brian
  بريت | Brett
  برنار / برنارد | Bernard
  برناردينو | Bernardino
  بوب | Bob
  بوريس | Boris
  بويكو | Boyko
  براد | Brad
  بروس | Bruce
  تيد | Ted
  تيريزا / تريزا | Theresa
  تيم | Tim
  توم | Tom
  توماس | Thomas
  تود | Todd
  توني / طوني | Tony
  تشارلز | Charles
  شارل | Charles
  شارلي | Charlie
  تشاك / شاك | Chuck
  دان / دانيال / دانييل / دانيل | Daniel
  دونالد | Donald
  دوغلاس / دوجلاس | Douglas
  دومينيك | Dominique
  ديفيد / دافيد / ديفد | David
  ديدييه | Didier
  ديك | Dick
  ديليا | Delia
  ديميتريس | Dimitris
  درك / ديرك | Dirk
  دينيس | Dennis
  إدوارد | Edward
  إريك / إيريك | Eric
  إرنستو | Ernesto
  إيما | Emma
  إيمانويل / عمانوئيل | Emmanuel
  إيان | Ian
  إيلين | Ellen
  إليزابيث | Elizabeth
  إيفان | Ivan
  إيفيكا | Ivica
  إيفانكا | Ivanka
  إينزو | Enzo
  إيغور | Igor
  إنريكي | Enrique
  آن / آنا | Anna
  أنغيلا / أنجيلا / أنجيلينا | Angela
  أنتوني / أنطوني | Anthony
  أنطونيو / أنتونيو | Antonio
  أنطوان | Antoine
  أناتولي | Anatoly
  أندرو | Andrew
  أندريه | Andrei
  أندرياس | Andreas
  أندرز / أندرس | Anders
  أندري | Andriy
  آني | Annie
  أنيغريت / أنغريت | Annegret
  أنالينا | Annalena
  أورسولا / أورسلا / أورزولا | Ursula
  أوليفييه / أوليفيه | Olivier
  أولاف | Olaf
  ألكسندر / ألكسندرو | Alexander
  ألكسيس / اليكسيس | Alexis
  ألكسي / أليكسي | Alexei
  آلان | Alan
  ألبرتو | Alberto
  ألفرد / ألفريد | Alfred
  أليستير / أليستر | Alistair
  أليس | Alice
  آشتون | Ashton
  آرون | Aaron
  أرسيني | Arseniy
  أرماند | Armand
  أوغستو | Augusto
  أوسكار | Oscar
  ريكس | Rex
  ريك | Rick
  ريتشارد | Richard
  ريموند | Raymond
  رايان | Ryan
  رالف | Ralph
  روبرت / روبير / روبيرت | Robert
  روبرتا | Roberta
  روبرتو | Roberto
  روب | Rob
  رودريغو | Rodrigo
  روجر | Roger
  رونالد | Ronald
  روهان | Rohan
  رومان | Roman
  رود | Rod
  ريمون | Raymond
  سام | Sam
  سامانثا / سامانتا | Samantha
  سارة / سارا | Sarah
  ساندرا | Sandra
  ستيف | Steve
  ستيفن / ستيفان / استيفان / ستيفين | Stephen
  ستيفاني | Stephanie
  ستافان | Staffan
  سيرغي / سيرجي / سرجي | Sergei
  سيرج | Serge
  سيباستيان | Sebastian
  سيلفيو | Silvio
  سيغمار / زيغمار | Sigmar
  سكوت | Scott
  سوزان | Susan
  سيمون / سايمون | Simon
  سيغولين | Ségolène
  سيرغيو | Sergio
  شون | Sean
  شينزو | Shinzo
  شارون | Sharon
  غاري / جاري | Gary
  غافن / جافين | Gavin
  غاريث | Gareth
  غراهام | Graham
  غريغوري | Gregory
  غوردون / جوردون | Gordon
  غونتر | Günter
  غيدو / جيدو | Guido
  غير / جير | Geir
  فالديس | Valdis
  فاليري | Valerie
  فرانسوا | François
  فرانسيس / فرنسيس | Francis
  فرانك / فرانك فالتر | Frank
  فرانكو | Franco
  فرانس / فرانز | Frans
  فرانسيسكو | Francisco
  فريدريك | Frederick
  فرناندو | Fernando
  فولفغانغ | Wolfgang
  فولكان | Volkan
  فيديريكا / فدريكا / فيدريكا | Federica
  فيكتور | Viktor
  فيكتوريا | Victoria
  فيليب | Philip
  فيليبو | Filippo
  فلوران / فلورانس | Florence
  فنسنت / فينسنت | Vincent
  فويتشيك | Wojciech
  فيتالي | Vitaly
  كارل | Carl
  كارلا | Carla
  كارلوس | Carlos
  كاثرين / كاترين / كاترينا | Catherine
  كاميلا | Camilla
  كايلي | Kayleigh
  كارولين | Caroline
  كريستالينا | Kristalina
  كريستوف / كريستوفر | Christopher
  كريستين / كريستينا | Christine
  كريستيان | Christian
  كريس | Chris
  كلاوس | Klaus
  كولن / كولين | Colin
  كوفي | Kofi
  كوندوليزا | Condoleezza
  كونستانتين | Konstantin
  كيث | Keith
  كيفن / كيفين | Kevin
  كيلي | Kelly
  كلود | Claude
  لارس | Lars
  لاري | Larry
  لاسينا | Lassina
  لورا | Laura
  لوران | Laurent
  لورنس / لورينس | Lawrence
  لويد | Lloyd
  لويس | Louis
  لويجي | Luigi
  لويزا | Luisa
  لوكاس | Lucas
  ليام | Liam
  ليز | Liz
  ليزا | Lisa
  ليندا | Linda
  ليندسي | Lindsey
  ليون | Leon
  ماثيو / ماتيو | Matthew
  مارتن / مارتين | Martin
  مارك | Mark
  ماركو | Marco
  ماريو | Mario
  ماريا / مارية | Maria
  ماريانو | Mariano
  ماري | Marie
  مارغوت / مارغو | Margot
  مارغريت / مرغريت | Margaret
  مالكولم | Malcolm
  مانويل | Manuel
  ماورو | Mauro
  مايك | Mike
  مايكل | Michael
  ميشال / ميشيل | Michel
  ميخائيل | Mikhail
  ميغيل | Miguel
  ميركو | Mirko
  ميلوش | Miloš
  ميلان | Milan
  ميت | Mitt
  ميتش | Mitch
  ميريام | Miriam
  ميليندا | Melinda
  نانسي | Nancy
  ناثان / ناتان | Nathan
  نيكول | Nicole
  نيكولا / نيكولاس / نيكولاي | Nicolas
  نيكوس | Nikos
  نيكي | Nikki
  نيك | Nick
  نيل | Neil
  نورمان | Norman
  هارولد | Harold
  هاري | Harry
  هانز / هانس | Hans
  هايكو / هيكو | Heiko
  هربرت | Herbert
  هنري | Henry
  هنريك | Henrik
  هيذر | Heather
  هيلاري | Hillary
  هيلين / هيلينا | Helen
  هيرمان | Herman
  هورست | Horst
  هوغو | Hugo
  والتر / فالتر | Walter
  وارن | Warren
  ويليام / وليام / وليم | William
  ويندي | Wendy
  هيلغا | Helga
  ويلي | Willy
  ويسلي | Wesley
  وين / واين | Wayne
  ياتسيك | Jacek
  ياروسلاف | Jaroslaw
  يان | Jan
  يانيس | Yanis
  ينس / يينس / ينز | Jens
  يوهان / يوهانس | Johann
  يوهانا | Johanna
  يورغن | Jürgen
  يوري | Yuri
  يوئيري / يويري | Yoweri
  يولي | Yuli
  يسرائيل | Israel
  أفيغدور / أفيجدور | Avigdor
  إيهود | Ehud
  بيني | Benny
  نفتالي | Naftali
  موشيه | Moshe
  تسيبي | Tzipi
  شمعون | Shimon
  رؤوفين | Reuven
  غادي | Gadi

  # Russian and eastern
  دميتري / ديمتري / ديميتري | Dmitry
  سيرغيي | Serhiy
  بترو / بيترو | Petro
  فولوديمير | Volodymyr
  رمزان | Ramzan
  نور سلطان | Nursultan
  قاسم جومارت | Kassym-Jomart
  شوكت | Shavkat
  إمام علي | Emomali
  قربان قولي | Gurbanguly
  إلهام | Ilham
  ألماز | Almazbek
  خيرت | Kairat
  غينادي | Gennady
  أوليغ | Oleg
  بافلو / بافيل | Pavel
  ليونيد | Leonid
  أناستاسيا | Anastasia

  # Turkish and Persian
  رجب طيب | Recep Tayyip
  مولود | Mevlüt
  بن علي / بنعلي | Binali
  خلوصي | Hulusi
  برات / بيرات | Berat
  مولاي | Moulay
  نعمان | Numan
  فكري | Fikri
  عصمت | İsmet
  يشار | Yaşar
  نجم الدين | Necmettin
  تورغوت | Turgut
  هاكان | Hakan
  حقان | Hakan
  محمد جواد | Mohammad Javad
  بهرام | Bahram
  علي أكبر | Ali Akbar
  علي رضا | Alireza
  غلام | Gholam
  بيجن / بيژن | Bijan
  حميد رضا | Hamidreza
  حنيف | Hanif
  نواز | Nawaz
  شهباز | Shahbaz
  عمران | Imran
  عارف | Arif
  خواجة | Khawaja
  راحيل | Raheel
  بلاول | Bilawal
  ناريندرا | Narendra
  سوشما | Sushma
  راجناث | Rajnath
  شيخ حسينة | Sheikh Hasina
  مانموهان | Manmohan
  راهول | Rahul

  # African
  باكاري | Bakary
  إبراهيم بوبكر / إبراهيم أبوبكر | Ibrahim Boubacar
  أبوبكر / أبو بكر | Abubakar
  محمدو | Mahamadou
  محمادو | Mahamadou
  مامادو | Mamadou
  ماكي | Macky
  ألفا | Alpha
  الحسن واتارا | Alassane
  روش مارك / روك مارك | Roch Marc
  روش | Roch
  نانا | Nana
  باتريس | Patrice
  أومارو | Umaru
  غودلاك / جودلاك | Goodluck
  أولوسيغون | Olusegun
  أوهورو | Uhuru
  يوويري | Yoweri
  هايلي مريام / هايلي ماريام | Hailemariam
  أبي أحمد | Abiy Ahmed
  ورقنه / ورقني | Workneh
  تيدروس | Tedros
  إسياس | Isaias
  سلفا / سيلفا / سلفاكير / سالفاكير | Salva
  رياك | Riek
  سيريل | Cyril
  ثابو | Thabo
  نكوسازانا | Nkosazana
  فيليكس | Félix
  دنيس | Denis
  تيودورو | Teodoro
  فوستان | Faustin
  إيدغار | Edgar
  إيمرسون | Emmerson
  حسن شيخ | Hassan Sheikh
  إسماعيل عمر | Ismail Omar
  أمينة | Amina
  فومزيلي | Phumzile
  أداما | Adama
  إيساكا / إيسوفو | Issoufou
  سماعيل | Smail
  رمطان | Ramtane
  آبيي | Abiy

  # East and south-east Asian
  شي | Xi
  لي كه | Li Ke
  وانغ / وانج | Wang
  يانغ / يانج | Yang
  هو جين | Hu Jin
  تشن | Chen
  تشانغ | Zhang
  تشاو | Zhao
  ليو | Liu
  شو | Xu
  سون | Sun
  بان | Ban
  بان كي مون | Ban Ki-moon
  شي جين بينغ / شي جينبينغ / تشي جينبينغ | Xi Jinping
  لي كه تشيانغ / لي كيكيانغ / لي كه تشانغ | Li Keqiang
  وانغ يي | Wang Yi
  كيم | Kim
  كيم جونغ أون | Kim Jong-un
  مون | Moon
  مون جاي إن / مون جيه إن | Moon Jae-in
  بارك / باك | Park
  كانغ | Kang
  فوميو | Fumio
  تارو | Taro
  يوشيهيدي | Yoshihide
  كازوهيرو | Kazuhiro
  توشيميتسو | Toshimitsu
  ماساتسوغو | Masatsugu
  نغوين / نجوين | Nguyen
  هون سين / هون | Hun
  برايوت | Prayut
  مهاتير | Mahathir
  جوكو | Joko
  ريتنو | Retno
  سوسيلو | Susilo
  أونغ سان / أونج سان | Aung San
  لي هسين | Lee Hsien
  فيفيان | Vivian
  ماريز | Marise
  وينستون | Winston

  # Latin American
  ديلما | Dilma
  لولا | Lula
  جايير | Jair
  ماوريسيو | Mauricio
  خوان | Juan
  خوليو | Julio
  خورخي | Jorge
  خافيير / خافير | Javier
  خايمي | Jaime
  إيفو | Evo
  راؤول | Raúl
  فيدل | Fidel
  رافاييل / رفاييل | Rafael
  إنريكه | Enrique
  أندريس | Andrés
  ليوبولدو | Leopoldo
  غوستافو | Gustavo
  أليخاندرو | Alejandro
  `,
)

/** Family names that reports use alone, or that go on a name. */
export const familyNames = lexicon(
  'familyname',
  `
  زرداري | Zardari
  لي ميونغ باك / لي ميونج باك | Lee Myung-bak
  لي جاي ميونغ | Lee Jae-myung
  لي كه تشيانغ / لي كيكيانغ | Li Keqiang
  لي هسين لونغ | Lee Hsien Loong
  ميلوني | Meloni
  بريفال | Préval
  أمير عبد اللهيان / أمير عبداللهيان | Amir-Abdollahian
  فاي | Faye
  يوسوف / يوسوفو | Issoufou
  # Gulf and Arab
  الصباح | Al-Sabah
  الجابر | Al-Jaber
  المبارك | Al-Mubarak
  الأحمد | Al-Ahmad
  الحمد | Al-Hamad
  الجراح | Al-Jarrah
  السالم | Al-Salem
  الدعيج | Al-Duaij
  الجارالله / الجار الله | Al-Jarallah
  الخضر | Al-Khader
  الغانم | Al-Ghanim
  الصانع | Al-Sane
  المرزوق | Al-Marzouq
  العتيبي | Al-Otaibi
  آل ثاني | Al Thani
  آل سعود | Al Saud
  آل نهيان | Al Nahyan
  آل مكتوم | Al Maktoum
  آل خليفة | Al Khalifa
  آل سعيد / البوسعيدي | Al Said
  آل الشيخ | Al al-Sheikh
  آل القاسمي / القاسمي | Al Qasimi
  آل نعيمي / النعيمي | Al Nuaimi
  الفيصل | Al-Faisal
  الجبير | Al-Jubeir
  العساف | Al-Assaf
  الفالح | Al-Falih
  العيبان | Al-Aiban
  السبهان | Al-Sabhan
  المعلمي | Al-Mouallimi
  الربيعة | Al-Rabeeah
  القحطاني | Al-Qahtani
  العسيري / عسيري | Asiri
  المالكي | Al-Maliki
  الجدعان | Al-Jadaan
  قرقاش | Gargash
  الهاشمي | Al-Hashimy
  المزروعي | Al-Mazrouei
  البواردي | Al-Bowardi
  المنصوري | Al-Mansouri
  الزياني | Al-Zayani
  الحجرف | Al-Hajraf
  العطية | Al-Attiyah
  الرميحي | Al-Rumaihi
  المريخي | Al-Muraikhi
  بن علوي | bin Alawi
  العبادي | Al-Abadi
  الجعفري | Al-Jaafari
  الجبوري | Al-Jabouri
  العبيدي | Al-Obeidi
  النجيفي | Al-Nujaifi
  الغانمي | Al-Ghanimi
  الحكيم | Al-Hakim
  علاوي | Allawi
  بارزاني / البارزاني | Barzani
  طالباني / الطالباني | Talabani
  زيباري | Zebari
  الكاظمي | Al-Kadhimi
  الحلبوسي | Al-Halbousi
  الصدر | Al-Sadr
  العامري | Al-Amiri
  العلاق | Al-Alaq
  الجميلي | Al-Jumaili
  الهيتي | Al-Hiti
  الشمري | Al-Shammari
  الدليمي | Al-Dulaimi
  الأسد | Al-Assad
  المقداد | Mekdad
  الحريري | Al-Hariri
  نصر الله / نصرالله | Nasrallah
  باسيل | Bassil
  ميقاتي | Mikati
  السنيورة | Siniora
  جعجع | Geagea
  جنبلاط | Jumblatt
  الصفدي | Safadi
  الملقي | Al-Mulki
  الرزاز | Razzaz
  النسور | Ensour
  فاخوري | Fakhoury
  عريقات | Erekat
  عباس | Abbas
  الحمد الله / الحمدالله | Hamdallah
  السيسي | Al-Sisi
  مدبولي | Madbouly
  أبو الغيط / أبوالغيط | Aboul Gheit
  مرسي | Morsi
  مبارك | Mubarak
  حجازي | Hegazy
  السراج | Serraj
  حفتر | Haftar
  القذافي | Gaddafi
  باشاغا | Bashagha
  سيالة | Siala
  المشري | Al-Mishri
  السبسي / قائد السبسي | Essebsi
  الجهيناوي | Jhinaoui
  الغنوشي | Ghannouchi
  المرزوقي | Marzouki
  بوتفليقة | Bouteflika
  تبون | Tebboune
  مساهل | Messahel
  لعمامرة | Lamamra
  أويحيى | Ouyahia
  بدوي | Bedoui
  بنكيران / بن كيران | Benkirane
  العثماني | El Othmani
  بوريطة | Bourita
  مزوار | Mezouar
  ولد الشيخ / ولد الشيخ أحمد | Ould Cheikh
  ولد عبد العزيز | Ould Abdel Aziz
  ولد الغزواني / الغزواني | Ghazouani
  البشير | Al-Bashir
  غندور | Ghandour
  البرهان | Burhan
  حمدوك | Hamdok
  حميدتي / دقلو | Hemedti
  المخلافي | Al-Mikhlafi
  اليماني | Al-Yamani
  بحاح | Bahah
  بن دغر | bin Daghr
  المشاط | Al-Mashat
  غريفيث / غريفيثس / جريفيث | Griffiths
  جيله / جيلي | Guelleh
  كوبلر | Kobler
  كوبيش | Kubiš
  بلاسخارت | Plasschaert
  دي ميستورا | de Mistura
  بيدرسن / بيدرسون | Pedersen
  الإبراهيمي | Brahimi

  # American
  ترامب / ترمب | Trump
  أوباما | Obama
  كيري | Kerry
  تيلرسون | Tillerson
  بومبيو | Pompeo
  كلينتون | Clinton
  بايدن | Biden
  بوش | Bush
  بنس | Pence
  ماتيس | Mattis
  كارتر | Carter
  هيغل / هاغل | Hagel
  إسبر | Esper
  شاناهان | Shanahan
  دانفورد | Dunford
  ديمبسي | Dempsey
  ميلي | Milley
  أوستن | Austin
  فوتيل | Votel
  ماكينزي | McKenzie
  ماكماستر | McMaster
  بولتون | Bolton
  رايس | Rice
  هيلي | Haley
  ماكغورك / ماكجورك | McGurk
  كوشنر | Kushner
  غرينبلات | Greenblatt
  منوتشين | Mnuchin
  سيليمان | Silliman
  هاريس | Harris
  بلينكن | Blinken
  سوليفان | Sullivan
  ماكين | McCain
  تاونسند / تاونزند | Townsend
  مولر | Mueller
  فريدمان | Friedman
  ألين / آلن | Allen

  # British and European
  كاميرون | Cameron
  كالديرون | Calderon
  جونسون | Johnson
  هاموند | Hammond
  فالون | Fallon
  هانت | Hunt
  راب | Raab
  بيرت | Burt
  وليامسون / ويليامسون | Williamson
  موردونت | Mordaunt
  بلير | Blair
  هولاند / أولاند / هولند | Hollande
  ماكرون | Macron
  ساركوزي | Sarkozy
  لودريان / لو دريان | Le Drian
  فابيوس | Fabius
  آيرولت | Ayrault
  بارلي | Parly
  فالس | Valls
  ميركل | Merkel
  شتاينماير | Steinmeier
  ماس | Maas
  فون دير لاين / فون دير لين / فون دير ليين | von der Leyen
  شولتس / شولتز | Scholz
  كرامب كارنباور / كارنباور | Kramp-Karrenbauer
  رينزي | Renzi
  جنتيلوني | Gentiloni
  كونتي | Conte
  ألفانو | Alfano
  بينوتي | Pinotti
  ترينتا | Trenta
  دي مايو | Di Maio
  سالفيني | Salvini
  موافيرو | Moavero
  موغيريني / موغريني / موجيريني | Mogherini
  بوريل | Borrell
  راخوي | Rajoy
  سانشيز | Sánchez
  توسك | Tusk
  يونكر | Juncker
  ستايليانيدس / ستيليانيدس | Stylianides
  ستولتنبرغ / شتولتنبرغ / ستولتنبرج | Stoltenberg
  راسموسن | Rasmussen
  روته | Rutte
  كوندرس / كوندرز | Koenders
  كورتس | Kurz
  أوربان | Orbán
  بابيش | Babiš
  تسيبراس | Tsipras
  أناستاسيادس / أناستاسياديس | Anastasiades
  لوفين | Löfven
  فالستروم | Wallström
  سولبرغ / سولبيرغ | Solberg
  سوريدي / سوريد | Søreide
  فريدريكسن | Frederiksen
  سامويلسن | Samuelsen
  ريندرز / رايندرز | Reynders
  بوتين | Putin
  لافروف | Lavrov
  شويغو / شويجو | Shoigu
  بوغدانوف | Bogdanov
  ميدفيديف | Medvedev
  بيسكوف | Peskov
  زاخاروفا | Zakharova
  نيبينزيا | Nebenzia
  لافرنتييف | Lavrentiev
  نوفاك | Novak
  بوروشينكو | Poroshenko
  زيلينسكي | Zelensky
  لوكاشينكو | Lukashenko
  نزارباييف | Nazarbayev
  توكاييف | Tokayev
  علييف | Aliyev
  نتنياهو | Netanyahu
  ليبرمان | Lieberman
  غانتس | Gantz

  # Turkish, Iranian and Asian
  أردوغان / أردوجان | Erdoğan
  جاويش أوغلو / تشاووش أوغلو / تشاوش أوغلو / جاووش أوغلو / شاويش أوغلو | Çavuşoğlu
  داود أوغلو / داوود أوغلو | Davutoğlu
  يلدريم | Yıldırım
  أكار | Akar
  قالن / كالين | Kalın
  أقصوي | Aksoy
  روحاني | Rouhani
  ظريف | Zarif
  خامنئي | Khamenei
  عراقجي | Araghchi
  سليماني | Soleimani
  جهانغيري | Jahangiri
  لاريجاني | Larijani
  شمخاني | Shamkhani
  زنغنه / زنكنه | Zanganeh
  كرزاي | Karzai
  رباني | Rabbani
  قريشي | Qureshi
  آصف | Asif
  باجوا | Bajwa
  مودي | Modi
  سواراج | Swaraj
  سينغ / سينغه | Singh
  آبي | Abe
  كونو | Kono
  كيشيدا | Kishida
  جين بينغ / جينبينغ | Jinping
  كه تشيانغ | Keqiang
  ويدودو | Widodo
  مرسودي | Marsudi
  دوتيرتي | Duterte
  ترودو | Trudeau
  هاربر | Harper
  فريلاند | Freeland
  شامبان / شامبين | Champagne
  ساجان / سجان | Sajjan
  تيرنبول | Turnbull
  أبوت | Abbott
  موريسون | Morrison
  بيشوب | Bishop
  بيترز | Peters
  أرديرن | Ardern

  # African
  كيتا | Keïta
  ديبي / ديبي إتنو | Déby
  إيسوفو | Issoufou
  كابوري / كابوريه | Kaboré
  واتارا / وتارا | Ouattara
  بخاري / بوهاري | Buhari
  أكوفو أدو | Akufo-Addo
  فكي / فقي | Faki
  كاغامي / كاجامي | Kagame
  كينياتا | Kenyatta
  موسيفيني | Museveni
  زوما | Zuma
  رامافوزا / رامافوسا | Ramaphosa
  ديسالين | Desalegn
  مشار | Machar
  كير ميارديت | Kiir
  كابيلا | Kabila
  تشيسيكيدي | Tshisekedi
  أفورقي | Afwerki
  فرماجو | Farmajo
  بونغو | Bongo
  غوتيريش / غوتيريس / جوتيريش / غوتيرش | Guterres
  كي مون | Ki-moon
  عنان / أنان | Annan
  لوكوك | Lowcock
  أوبراين | O'Brien
  غراندي | Grandi
  غيبريسوس / أدهانوم | Ghebreyesus
  أمانو | Amano
  كيم | Kim
  مالباس | Malpass
  غورغييفا / جورجييفا | Georgieva
  لاغارد / لاجارد | Lagarde
  أزيفيدو | Azevêdo
  باتشيليت / باشليه | Bachelet
  بيزلي | Beasley
  شتاينر | Steiner

  # Latin American
  مادورو | Maduro
  غوايدو / جوايدو | Guaidó
  ماكري | Macri
  تامر | Temer
  بولسونارو | Bolsonaro
  روسيف | Rousseff
  بينييرا / بنييرا | Piñera
  سانتوس | Santos
  دوكي | Duque
  مورينو | Moreno
  لوبيز أوبرادور | López Obrador
  بينيا نييتو | Peña Nieto
  كاسترو | Castro
  دياز كانيل | Díaz-Canel

  # Second parts of names: they end one or go on
  الله | Allah
  الدين | al-Din
  أوغلو | oğlu
  زاده | zade
  بك | Bey
  باشا | Pasha
  خان | Khan
  `,
)

/** Small words inside names. */
export const particles = lexicon(
  'nameparticle',
  `
  بن / ابن | bin
  بنت | bint
  آل | Al
  أبو / أبي / أبا | Abu
  أم | Umm
  عبد | Abd
  ولد | Ould
  بو | Bou
  ذو | Dhu
  نجل | son of
  فون | von
  فان | van
  دير / در | der
  دن | den
  دي | de
  ديل / دل | del
  دو | do
  دوس | dos
  دا | da
  دوس سانتوس | dos Santos
  لا | La
  لو | Le
  لوس | Los
  ماك | Mac
  سان / سانت / سانتا | Saint
  كي | Ki
  `,
)
