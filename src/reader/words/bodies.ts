import { lexicon } from '../engine/lexicon.js'

/**
 * Organisations and forums; the meaning is their key, whose names in both languages stand in claim/. `coalition` is any
 * international coalition: the words that follow say which.
 */
export const bodies = lexicon(
  'BODY',
  `
  # United Nations
  الأمم المتحدة / هيئة الأمم المتحدة / منظمة الأمم المتحدة | UN | United Nations
  مجلس الأمن الدولي / مجلس الأمن / مجلس الأمن التابع للأمم المتحدة | UNSC | UN Security Council
  الجمعية العامة للأمم المتحدة / الجمعية العامة لمنظمة الأمم المتحدة / الجمعية العمومية للأمم المتحدة | UNGA | UN General Assembly
  المجلس الاقتصادي والاجتماعي للأمم المتحدة / المجلس الاقتصادي والاجتماعي التابع للأمم المتحدة | ECOSOC | UN Economic and Social Council
  مجلس حقوق الإنسان / مجلس حقوق الإنسان التابع للأمم المتحدة / مجلس الأمم المتحدة لحقوق الإنسان | UNHRC | UN Human Rights Council
  مفوضية الأمم المتحدة السامية لحقوق الإنسان / المفوضية السامية لحقوق الإنسان / مفوضية حقوق الإنسان | OHCHR | UN Human Rights Office
  مفوضية الأمم المتحدة لشؤون اللاجئين / المفوضية السامية للأمم المتحدة لشؤون اللاجئين / مفوضية الأمم المتحدة السامية لشؤون اللاجئين / المفوضية العليا لشؤون اللاجئين / المفوضية السامية لشؤون اللاجئين / مفوضية شؤون اللاجئين / المفوضية العليا للاجئين / مفوضية اللاجئين | UNHCR | UN Refugee Agency
  الأونروا / أونروا / وكالة الأونروا / وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين / وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين / وكالة غوث وتشغيل اللاجئين الفلسطينيين / وكالة غوث اللاجئين / وكالة غوث وتشغيل لاجئي فلسطين / وكالة غوث وتشغيل لاجئي فلسطين في الشرق الأدنى / وكالة غوث وتشغيل اللاجئين الفلسطينيين في الشرق الأدنى / وكالة إغاثة وتشغيل اللاجئين الفلسطينيين / وكالة إغاثة وتشغيل اللاجئين الفلسطينيين في الشرق الأدنى / وكالة الأمم المتحدة لغوث وتشغيل اللاجئين | UNRWA | UNRWA
  اليونيسف / يونيسف / اليونيسيف / يونيسيف / منظمة اليونيسف / منظمة اليونيسيف / منظمة الأمم المتحدة للطفولة / صندوق الأمم المتحدة للطفولة | UNICEF | UNICEF
  برنامج الأغذية العالمي / برنامج الغذاء العالمي / برنامج الأغذية العالمي التابع للأمم المتحدة | WFP | World Food Programme
  برنامج الأمم المتحدة الإنمائي / البرنامج الإنمائي للأمم المتحدة | UNDP | UN Development Programme
  مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية / مكتب تنسيق الشؤون الإنسانية / أوتشا / مكتب تنسيق الشؤون الإنسانية التابع للأمم المتحدة | OCHA | UN Office for the Coordination of Humanitarian Affairs
  اليونسكو / يونسكو / منظمة اليونسكو / منظمة الأمم المتحدة للتربية والعلم والثقافة / منظمة الأمم المتحدة للتربية والعلوم والثقافة | UNESCO | UNESCO
  الفاو / فاو / منظمة الفاو / منظمة الأغذية والزراعة / منظمة الأغذية والزراعة للأمم المتحدة / منظمة الأمم المتحدة للأغذية والزراعة / منظمة الأغذية والزراعة التابعة للأمم المتحدة | FAO | Food and Agriculture Organization
  منظمة العمل الدولية | ILO | International Labour Organization
  منظمة الصحة العالمية | WHO | World Health Organization
  المنظمة الدولية للهجرة / منظمة الهجرة الدولية | IOM | International Organization for Migration
  صندوق الأمم المتحدة للسكان | UNFPA | UN Population Fund
  هيئة الأمم المتحدة للمرأة | UN-Women | UN Women
  برنامج الأمم المتحدة للبيئة | UNEP | UN Environment Programme
  برنامج الأمم المتحدة للمستوطنات البشرية / موئل الأمم المتحدة | UN-Habitat | UN-Habitat
  مكتب الأمم المتحدة المعني بالمخدرات والجريمة / مكتب الأمم المتحدة لمكافحة المخدرات والجريمة | UNODC | UN Office on Drugs and Crime
  مؤتمر الأمم المتحدة للتجارة والتنمية / الأونكتاد / أونكتاد | UNCTAD | UNCTAD
  منظمة الأمم المتحدة للتنمية الصناعية / اليونيدو / يونيدو | UNIDO | UNIDO
  الإسكوا / إسكوا / اللجنة الاقتصادية والاجتماعية لغربي آسيا / لجنة الأمم المتحدة الاقتصادية والاجتماعية لغربي آسيا | ESCWA | ESCWA
  الصندوق الدولي للتنمية الزراعية / إيفاد | IFAD | International Fund for Agricultural Development
  منظمة الطيران المدني الدولي / إيكاو | ICAO | International Civil Aviation Organization
  المنظمة البحرية الدولية | IMO | International Maritime Organization
  الاتحاد الدولي للاتصالات | ITU | International Telecommunication Union
  المنظمة العالمية للأرصاد الجوية | WMO | World Meteorological Organization
  المنظمة العالمية للملكية الفكرية / الويبو | WIPO | World Intellectual Property Organization
  منظمة السياحة العالمية | UNWTO | UN Tourism
  مكتب الأمم المتحدة لمكافحة الإرهاب | UNOCT | UN Office of Counter-Terrorism
  تحالف الحضارات / تحالف الأمم المتحدة للحضارات | UNAOC | UN Alliance of Civilizations
  دائرة الأمم المتحدة للأعمال المتعلقة بالألغام | UNMAS | UN Mine Action Service
  بعثة الأمم المتحدة للدعم في ليبيا / بعثة الأمم المتحدة في ليبيا / البعثة الأممية في ليبيا / البعثة الأممية إلى ليبيا | UNSMIL | UN Support Mission in Libya
  بعثة الأمم المتحدة لمساعدة العراق / بعثة الأمم المتحدة في العراق / يونامي | UNAMI | UN Assistance Mission for Iraq
  بعثة الأمم المتحدة لدعم اتفاق الحديدة | UNMHA | UN Mission to support the Hodeidah Agreement
  اليونيفيل / يونيفيل / قوة الأمم المتحدة المؤقتة في لبنان / القوات الدولية العاملة في جنوب لبنان | UNIFIL | UN Interim Force in Lebanon
  مينوسما / المينوسما / بعثة الأمم المتحدة في مالي | MINUSMA | UN mission in Mali
  المينورسو / مينورسو / بعثة الأمم المتحدة للاستفتاء في الصحراء الغربية | MINURSO | UN mission in Western Sahara
  يوناميد / اليوناميد / البعثة المشتركة في دارفور | UNAMID | UN-African Union mission in Darfur
  مجموعة الأمم المتحدة الإنمائية | UNDG | UN Development Group
  صندوق الأمم المتحدة المركزي لمواجهة الطوارئ / الصندوق المركزي لمواجهة الطوارئ | CERF | UN Central Emergency Response Fund
  منظمة التجارة العالمية / منظمة التجارة الدولية | WTO | World Trade Organization
  الوكالة الدولية للطاقة الذرية / وكالة الطاقة الذرية | IAEA | International Atomic Energy Agency
  منظمة حظر الأسلحة الكيميائية / منظمة حظر الأسلحة الكيماوية | OPCW | OPCW
  منظمة معاهدة الحظر الشامل للتجارب النووية | CTBTO | CTBTO
  المحكمة الجنائية الدولية | ICC | International Criminal Court
  محكمة العدل الدولية | ICJ | International Court of Justice
  المحكمة الخاصة بلبنان | STL | Special Tribunal for Lebanon
  الآلية الدولية المحايدة والمستقلة | IIIM | International, Impartial and Independent Mechanism

  # Arab, Gulf and Islamic bodies
  جامعة الدول العربية / الجامعة العربية | LAS | League of Arab States
  مجلس التعاون لدول الخليج العربية / مجلس التعاون لدول الخليج العربي / مجلس التعاون الخليجي / مجلس التعاون / مجلس التعاون لدول الخليج | GCC | Gulf Cooperation Council
  درع الجزيرة / قوات درع الجزيرة / قوة درع الجزيرة | PSF | Peninsula Shield Force
  منظمة التعاون الإسلامي / منظمة المؤتمر الإسلامي | OIC | Organisation of Islamic Cooperation
  اتحاد المغرب العربي / الاتحاد المغاربي | AMU | Arab Maghreb Union
  مجلس الوحدة الاقتصادية العربية | CAEU | Council of Arab Economic Unity
  البرلمان العربي | Arab-Parliament | Arab Parliament
  الاتحاد البرلماني العربي | AIPU | Arab Inter-Parliamentary Union
  مجلس وزراء الداخلية العرب | AIMC | Arab Interior Ministers' Council
  مجلس وزراء الصحة العرب | ACMH | Council of Arab Ministers of Health
  المنظمة العربية للتنمية الزراعية | AOAD | Arab Organization for Agricultural Development
  المنظمة العربية للتربية والثقافة والعلوم / الألكسو / ألكسو | ALECSO | ALECSO
  المنظمة الإسلامية للتربية والعلوم والثقافة / الإيسيسكو / إيسيسكو / منظمة العالم الإسلامي للتربية والعلوم والثقافة | ICESCO | ICESCO
  رابطة العالم الإسلامي | MWL | Muslim World League
  مركز الملك سلمان للإغاثة والأعمال الإنسانية / مركز الملك سلمان للإغاثة / مركز الملك سلمان | KSrelief | King Salman Humanitarian Aid and Relief Centre
  الهلال الأحمر الإماراتي / هيئة الهلال الأحمر الإماراتي | ERC | Emirates Red Crescent
  جمعية الهلال الأحمر الكويتي / الهلال الأحمر الكويتي | KRCS | Kuwait Red Crescent Society
  جمعية الهلال الأحمر القطري / الهلال الأحمر القطري | QRCS | Qatar Red Crescent Society
  الهلال الأحمر السعودي | SRCA | Saudi Red Crescent Authority
  الهلال الأحمر التركي | TRC | Turkish Red Crescent
  جمعية قطر الخيرية / قطر الخيرية | Qatar-Charity | Qatar Charity
  الهيئة الخيرية الإسلامية العالمية | IICO | International Islamic Charitable Organisation
  مركز اعتدال / المركز العالمي لمكافحة الفكر المتطرف | Etidal | Global Center for Combating Extremist Ideology
  مركز استهداف تمويل الإرهاب / مركز مكافحة تمويل الإرهاب | TFTC | Terrorist Financing Targeting Center
  التحالف الإسلامي العسكري لمحاربة الإرهاب / التحالف الإسلامي العسكري / التحالف الإسلامي لمحاربة الإرهاب / التحالف العسكري الإسلامي / التحالف الإسلامي / التحالف الإسلامي العسكري لمكافحة الإرهاب | islamic-coalition | Islamic Military Counter Terrorism Coalition
  التحالف العربي / تحالف دعم الشرعية / تحالف دعم الشرعية في اليمن / التحالف العربي لدعم الشرعية / التحالف العربي لدعم الشرعية في اليمن / قوات تحالف دعم الشرعية / التحالف بقيادة السعودية / التحالف الذي تقوده السعودية | arab-coalition | Coalition to Restore Legitimacy in Yemen
  التحالف الدولي ضد داعش / التحالف الدولي لمحاربة داعش / التحالف الدولي لمكافحة داعش / التحالف الدولي ضد تنظيم داعش / التحالف الدولي لمحاربة تنظيم داعش / التحالف الدولي لهزيمة داعش / التحالف الدولي لمحاربة تنظيم الدولة الإسلامية / التحالف الدولي ضد تنظيم الدولة الإسلامية / التحالف الدولي لمحاربة تنظيم الدولة / التحالف الدولي ضد تنظيم الدولة / التحالف ضد داعش / التحالف ضد تنظيم داعش / التحالف المناهض لداعش / التحالف العالمي لهزيمة داعش / التحالف العالمي ضد داعش | global-coalition | Global Coalition against Daesh
  التحالف الدولي / التحالف العالمي / الائتلاف الدولي / الائتلاف العالمي / الحلف الدولي / التحالف الدولي لمكافحة الإرهاب / التحالف الدولي لمحاربة الإرهاب | coalition | an international coalition

  # Europe and the Atlantic
  الاتحاد الأوروبي / الاتحاد الأوربي | EU | European Union
  المفوضية الأوروبية / المفوضية الأوربية | EC | European Commission
  المجلس الأوروبي | European-Council | European Council
  مجلس الاتحاد الأوروبي | EU-Council | Council of the European Union
  البرلمان الأوروبي | EP | European Parliament
  البنك المركزي الأوروبي | ECB | European Central Bank
  مجلس أوروبا | CoE | Council of Europe
  مكتب المفوضية الأوروبية للمساعدات الإنسانية / دائرة المساعدات الإنسانية في المفوضية الأوروبية | ECHO | EU humanitarian aid office
  فرونتكس / وكالة فرونتكس | Frontex | Frontex
  حلف شمال الأطلسي / حلف الأطلسي / الحلف الأطلسي / الناتو / ناتو / حلف الناتو / حلف ناتو / حلف شمالي الأطلسي / منظمة حلف شمال الأطلسي / الأطلسي | NATO | NATO
  منظمة الأمن والتعاون في أوروبا | OSCE | OSCE
  منظمة التعاون الاقتصادي والتنمية / منظمة التعاون والتنمية الاقتصادية | OECD | OECD
  البنك الأوروبي لإعادة الإعمار والتنمية / البنك الأوروبي لإعادة البناء والتنمية / البنك الأوروبي للإنشاء والتعمير | EBRD | European Bank for Reconstruction and Development
  بنك الاستثمار الأوروبي / البنك الأوروبي للاستثمار | EIB | European Investment Bank
  الاتحاد من أجل المتوسط | UfM | Union for the Mediterranean
  مجموعة خمسة زائد خمسة / مجموعة 5+5 / مجموعة (5+5) / مجموعة 5 + 5 / مجموعة (5 + 5) / مجموعة 5 زائد 5 / مجموعة (5 زائد 5) / حوار 5+5 / حوار (5+5) / حوار "5+5" / مجموعة "5+5" / مبادرة حوار 5+5 / مجموعة دول 5+5 | 5+5 | 5+5 Dialogue
  عملية إيريني / عملية صوفيا | EUNAVFOR-MED | EU naval operation in the Mediterranean
  اليوروبول / يوروبول / الشرطة الأوروبية | Europol | Europol
  وكالة المخابرات المركزية / وكالة الاستخبارات المركزية / وكالة المخابرات المركزية الأمريكية / وكالة المخابرات المركزية الأميركية / وكالة الاستخبارات المركزية الأمريكية / وكالة الاستخبارات المركزية الأميركية | CIA | Central Intelligence Agency
  الإنتربول / إنتربول / الأنتربول / الشرطة الدولية / المنظمة الدولية للشرطة الجنائية | INTERPOL | Interpol
  القيادة المركزية الأميركية / القيادة المركزية الأمريكية / القيادة الوسطى الأميركية / القيادة الوسطى الأمريكية / سنتكوم / القيادة الأميركية الوسطى / القيادة الوسطى للقوات المسلحة الأميركية | CENTCOM | US Central Command
  أفريكوم / القيادة الأميركية في أفريقيا / القيادة العسكرية الأميركية في أفريقيا | AFRICOM | US Africa Command
  البنتاغون / بنتاغون / البنتاجون / وزارة الدفاع الأميركية / وزارة الدفاع الأمريكية | Pentagon | Pentagon
  البيت الأبيض | White-House | White House
  الوكالة الأميركية للتنمية الدولية / الوكالة الأمريكية للتنمية الدولية / وكالة التنمية الأميركية | USAID | USAID
  وكالة التعاون الألماني / الوكالة الألمانية للتعاون الدولي | GIZ | German Agency for International Cooperation
  الوكالة الفرنسية للتنمية | AFD | French Development Agency
  وكالة التعاون الدولي اليابانية / الوكالة اليابانية للتعاون الدولي / جايكا | JICA | Japan International Cooperation Agency
  وكالة التعاون والتنسيق التركية / تيكا | TIKA | Turkish Cooperation and Coordination Agency
  الكرملين | Kremlin | Kremlin

  # Banks and funds
  البنك الدولي / مجموعة البنك الدولي / البنك الدولي للإنشاء والتعمير | WB | World Bank
  مؤسسة التمويل الدولية | IFC | International Finance Corporation
  المؤسسة الدولية للتنمية | IDA | International Development Association
  صندوق النقد الدولي / صندوق النقد | IMF | International Monetary Fund
  البنك الإسلامي للتنمية / بنك التنمية الإسلامي / مجموعة البنك الإسلامي للتنمية | IsDB | Islamic Development Bank
  البنك الأفريقي للتنمية / بنك التنمية الأفريقي / مصرف التنمية الأفريقي | AfDB | African Development Bank
  بنك التنمية الآسيوي / البنك الآسيوي للتنمية / مصرف التنمية الآسيوي | ADB | Asian Development Bank
  البنك الآسيوي للاستثمار في البنية التحتية / البنك الآسيوي للاستثمار في البنى التحتية / البنك الآسيوي لاستثمارات البنية التحتية / البنك الآسيوي للبنية التحتية / بنك الاستثمار في البنية التحتية الآسيوية / البنك الآسيوي للاستثمار بالبنية التحتية | AIIB | Asian Infrastructure Investment Bank
  صندوق النقد العربي | AMF | Arab Monetary Fund
  الصندوق الكويتي للتنمية الاقتصادية العربية / الصندوق الكويتي للتنمية / الصندوق الكويتي | KFAED | Kuwait Fund for Arab Economic Development
  الصندوق العربي للإنماء الاقتصادي والاجتماعي / الصندوق العربي للتنمية الاقتصادية والاجتماعية / الصندوق العربي للإنماء | AFESD | Arab Fund for Economic and Social Development
  الصندوق السعودي للتنمية | SFD | Saudi Fund for Development
  صندوق أبوظبي للتنمية / صندوق أبو ظبي للتنمية | ADFD | Abu Dhabi Fund for Development
  صندوق قطر للتنمية | QFFD | Qatar Fund for Development
  صندوق أوبك للتنمية الدولية / صندوق الأوبك للتنمية الدولية / أوفيد | OFID | OPEC Fund for International Development
  المصرف العربي للتنمية الاقتصادية في أفريقيا / البنك العربي للتنمية الاقتصادية في أفريقيا | BADEA | Arab Bank for Economic Development in Africa
  صندوق الاستثمارات العامة / صندوق الاستثمارات العامة السعودي | PIF | Saudi Public Investment Fund
  الهيئة العامة للاستثمار الكويتية / الهيئة العامة للاستثمار | KIA | Kuwait Investment Authority
  جهاز أبوظبي للاستثمار | ADIA | Abu Dhabi Investment Authority
  الصندوق الأخضر للمناخ / صندوق المناخ الأخضر | GCF | Green Climate Fund
  الصندوق العالمي لمكافحة الإيدز والسل والملاريا / الصندوق العالمي لمكافحة الإيدز / الصندوق العالمي | Global-Fund | Global Fund
  التحالف العالمي للقاحات والتحصين / تحالف غافي / تحالف اللقاحات العالمي | GAVI | GAVI
  صندوق التنمية الزراعية العربي / الهيئة العربية للاستثمار والإنماء الزراعي | AAAID | Arab Authority for Agricultural Investment and Development
  بنك التنمية الجديد | NDB | New Development Bank
  نادي باريس | Paris-Club | Paris Club
  مجموعة العمل المالي / فاتف | FATF | Financial Action Task Force

  # Energy
  أوبك / منظمة أوبك / منظمة الدول المصدرة للنفط / منظمة البلدان المصدرة للبترول / منظمة الدول المصدرة للبترول / منظمة البلدان المصدرة للنفط / الأوبك | OPEC | OPEC
  أوبك بلس / أوبك+ / تحالف أوبك بلس / تحالف أوبك+ / مجموعة أوبك بلس / أوبك + / أوبك وحلفائها / أوبك وحلفاؤها / أوبك وحلفاءها | OPEC+ | OPEC+
  منظمة الأقطار العربية المصدرة للبترول / منظمة الدول العربية المصدرة للبترول / أوابك / منظمة أوابك / منظمة الأقطار العربية المصدرة للنفط | OAPEC | OAPEC
  وكالة الطاقة الدولية | IEA | International Energy Agency
  الوكالة الدولية للطاقة المتجددة / آيرينا / إيرينا | IRENA | International Renewable Energy Agency
  منتدى الدول المصدرة للغاز / منتدى البلدان المصدرة للغاز | GECF | Gas Exporting Countries Forum
  منتدى غاز شرق المتوسط / منتدى غاز شرق البحر المتوسط | EMGF | East Mediterranean Gas Forum
  منتدى الطاقة الدولي | IEF | International Energy Forum

  # Groups of states
  مجموعة السبع / مجموعة الدول السبع / مجموعة الدول الصناعية السبع / مجموعة الدول السبع الكبرى / مجموعة السبع الكبرى / قمة السبع / جي 7 / مجموعة ال7 / مجموعة الـ 7 / الدول الصناعية السبع / G7 | G7 | G7
  مجموعة الثماني / مجموعة الدول الثماني / مجموعة الثمانية / مجموعة الدول الصناعية الثماني | G8 | G8
  مجموعة العشرين / مجموعة الـ20 / مجموعة ال20 / مجموعة دول العشرين / جي 20 / مجموعة الدول العشرين / قمة العشرين / G20 | G20 | G20
  مجموعة الـ77 / مجموعة ال77 / مجموعة السبعة والسبعين / مجموعة 77 | G77 | Group of 77
  مجموعة بريكس / مجموعة البريكس / دول البريكس / تكتل بريكس / تكتل البريكس / تجمع بريكس / تجمع البريكس / مجموعة البريكس+ / بريكس+ / بريكس بلس / بريكس / مجموعة دول بريكس / البريكس / BRICS | BRICS | BRICS
  حركة عدم الانحياز / حركة دول عدم الانحياز | NAM | Non-Aligned Movement
  الكومنولث / رابطة الكومنولث / الكومونولث / مجموعة الكومنولث / رابطة دول الكومنولث / دول الكومنولث / منظمة الكومنولث | Commonwealth | Commonwealth of Nations
  المنظمة الدولية للفرنكوفونية / المنظمة الدولية للفرانكفونية / الفرنكوفونية / الفرانكفونية | OIF | Francophonie
  اللجنة الرباعية الدولية / الرباعية الدولية / اللجنة الرباعية / رباعي الوساطة / اللجنة الرباعية للشرق الأوسط | Quartet | Middle East Quartet
  مجموعة خمسة زائد واحد / مجموعة 5+1 / مجموعة الخمسة زائد واحد / مجموعة دول خمسة زائد واحد / السداسية الدولية / مجموعة الست | P5+1 | P5+1
  المجموعة الدولية لدعم سوريا / مجموعة الدعم الدولية لسوريا / مجموعة دعم سوريا / المجموعة الدولية لدعم سورية / مجموعة الدعم الدولية لسورية | ISSG | International Syria Support Group
  مجموعة أصدقاء سوريا / أصدقاء سوريا / أصدقاء الشعب السوري / مجموعة أصدقاء سورية / مجموعة أصدقاء الشعب السوري | Friends-of-Syria | Friends of Syria
  المجموعة المصغرة حول سوريا / المجموعة المصغرة بشأن سوريا | Small-Group-Syria | Small Group on Syria
  مجموعة الدعم الدولية للبنان | ISG-Lebanon | International Support Group for Lebanon
  مجموعة أصدقاء اليمن / أصدقاء اليمن | Friends-of-Yemen | Friends of Yemen
  مجموعة أصدقاء ليبيا / أصدقاء ليبيا | Friends-of-Libya | Friends of Libya
  دول جوار ليبيا / آلية دول جوار ليبيا / بلدان جوار ليبيا / دول الجوار الليبي / مجموعة دول جوار ليبيا | Libya-neighbours | Libya's neighbours
  مجموعة الاتصال الدولية حول ليبيا / مجموعة الاتصال الدولية بشأن ليبيا / مجموعة الاتصال حول ليبيا / مجموعة الاتصال بشأن ليبيا / مجموعة الاتصال الخاصة بليبيا / مجموعة الاتصال المعنية بليبيا | Libya-contact-group | International Contact Group on Libya
  مسار أستانا / محادثات أستانا / عملية أستانا / صيغة أستانا | Astana-process | Astana process
  المنتدى العالمي لمكافحة الإرهاب | GCTF | Global Counterterrorism Forum
  المنتدى الاقتصادي العالمي / منتدى دافوس | WEF | World Economic Forum
  تيكاد | TICAD | Tokyo International Conference on African Development
  مؤتمر ميونيخ للأمن / مؤتمر ميونخ للأمن / مؤتمر الأمن في ميونيخ | MSC | Munich Security Conference
  حوار المنامة / منتدى حوار المنامة | Manama-Dialogue | Manama Dialogue
  منتدى التعاون العربي الصيني / المنتدى العربي الصيني / المنتدى الصيني العربي / منتدى التعاون الصيني العربي / منتدى التعاون العربي - الصيني / منتدى التعاون العربي – الصيني / منتدى التعاون الصيني - العربي / منتدى التعاون الصيني – العربي | CASCF | China-Arab States Cooperation Forum
  منتدى التعاون العربي الروسي / منتدى التعاون الروسي العربي / منتدى التعاون العربي - الروسي / منتدى التعاون العربي – الروسي | Arab-Russian-Forum | Arab-Russian Cooperation Forum
  منتدى التعاون الصيني الأفريقي / منتدى التعاون الصين أفريقيا / منتدى التعاون الصيني - الأفريقي / منتدى التعاون الصيني – الأفريقي | FOCAC | Forum on China-Africa Cooperation
  مبادرة إسطنبول للتعاون | ICI | Istanbul Cooperation Initiative
  المجموعة العربية في الأمم المتحدة / المجموعة العربية | Arab-Group | Arab Group

  # Africa
  الاتحاد الأفريقي / منظمة الوحدة الأفريقية / مفوضية الاتحاد الأفريقي | AU | African Union
  مجلس السلم والأمن الأفريقي / مجلس الأمن والسلم التابع للاتحاد الأفريقي / مجلس الأمن والسلم الأفريقي / مجلس السلم والأمن التابع للاتحاد الأفريقي | AU-PSC | African Union Peace and Security Council
  أميصوم / أميسوم / بعثة الاتحاد الأفريقي في الصومال / قوات حفظ السلام الأفريقية في الصومال | AMISOM | African Union Mission in Somalia
  المجموعة الاقتصادية لدول غرب أفريقيا / إيكواس / الإيكواس / إكواس / سيدياو / مجموعة دول غرب أفريقيا / الجماعة الاقتصادية لدول غرب أفريقيا | ECOWAS | ECOWAS
  إيغاد / الهيئة الحكومية الدولية المعنية بالتنمية / الإيغاد / منظمة إيغاد / الهيئة الحكومية للتنمية / هيئة التنمية الحكومية / الهيئة الحكومية المعنية بالتنمية / إيقاد / الإيقاد / منظمة الإيقاد / السلطة الحكومية للتنمية / إيقاد / الإيقاد / الهيئة الحكومية الدولية للتنمية | IGAD | IGAD
  مجموعة دول الساحل الخمس / مجموعة دول الخمس بالساحل / مجموعة الخمس بالساحل / مجموعة G5 / مجموعة الخمس في الساحل / مجموعة دول الساحل / مجموعة الساحل / مجموعة خمس الساحل / مجموعة دول الخمس في الساحل / دول الساحل الخمس / مجموعة الدول الخمس في الساحل / مجموعة الساحل الخمس / مجموعة الخمسة للساحل / مجموعة الساحل الخمسة / مجموعة الخمسة لدول الساحل / مجموعة دول الساحل الخمسة / دول الساحل الخمسة | G5-Sahel | G5 Sahel
  القوة المشتركة لمجموعة دول الساحل الخمس / القوة المشتركة لدول الساحل الخمس / القوة المشتركة لدول الساحل / قوة الساحل المشتركة | G5-Sahel-force | G5 Sahel Joint Force
  تحالف الساحل / التحالف من أجل الساحل | Sahel-Alliance | Sahel Alliance
  القوة المتعددة الجنسيات المشتركة / القوة المشتركة متعددة الجنسيات / قوة المهام المشتركة متعددة الجنسيات | MNJTF | Multinational Joint Task Force
  مفوضية حوض بحيرة تشاد / لجنة حوض بحيرة تشاد | LCBC | Lake Chad Basin Commission
  الجماعة الإنمائية للجنوب الأفريقي / مجموعة التنمية للجنوب الأفريقي / مجموعة التنمية لأفريقيا الجنوبية / مجموعة التنمية لدول أفريقيا الجنوبية / مجموعة دول التنمية لأفريقيا الجنوبية / المجموعة الإنمائية للجنوب الأفريقي / مجموعة دول تنمية الجنوب الأفريقي / السادك / سادك / مجموعة تنمية الجنوب الأفريقي / تجمع سادك | SADC | SADC
  مجموعة شرق أفريقيا / جماعة شرق أفريقيا / تجمع شرق أفريقيا / مجموعة دول شرق أفريقيا / مجموعة دول شرق إفريقيا / كتلة دول شرق أفريقيا / كتلة شرق أفريقيا | EAC | East African Community
  تجمع دول الساحل والصحراء / تجمع الساحل والصحراء / سين صاد | CEN-SAD | CEN-SAD
  الكوميسا / كوميسا / السوق المشتركة لشرق وجنوب أفريقيا / السوق المشتركة لدول شرق وجنوب أفريقيا / السوق المشتركة للشرق والجنوب الأفريقي / تجمع دول السوق المشتركة للشرق والجنوب الأفريقي / تجمع الكوميسا | COMESA | COMESA
  المجموعة الاقتصادية لدول وسط أفريقيا / الجماعة الاقتصادية لدول وسط أفريقيا | ECCAS | ECCAS
  تحالف دول الساحل / كونفدرالية دول الساحل / كونفيدرالية دول الساحل / اتحاد دول الساحل | AES | Alliance of Sahel States
  المؤتمر الدولي لمنطقة البحيرات العظمى / المؤتمر الدولي لمنطقة البحيرات الكبرى / المؤتمر الدولي لإقليم البحيرات العظمى / المؤتمر الدولي لإقليم البحيرات الكبرى / المؤتمر الدولي للبحيرات العظمى / المؤتمر الدولي للبحيرات الكبرى / المؤتمر الدولي حول منطقة البحيرات العظمى / المؤتمر الدولي حول منطقة البحيرات الكبرى / مؤتمر البحيرات العظمى / تجمع البحيرات العظمى | ICGLR | Great Lakes conference
  اتحاد نهر مانو | MRU | Mano River Union
  مجلس الوفاق | Conseil-Entente | Council of the Entente
  هيئة حوض النيجر / سلطة حوض النيجر | NBA-Niger | Niger Basin Authority
  مبادرة حوض النيل / مبادرة دول حوض النيل | NBI | Nile Basin Initiative
  الاتحاد الاقتصادي والنقدي لغرب أفريقيا | UEMOA | West African Economic and Monetary Union
  مجلس الدول العربية والأفريقية المطلة على البحر الأحمر وخليج عدن / مجلس الدول المطلة على البحر الأحمر وخليج عدن | Red-Sea-Council | Red Sea Council

  # Asia, Russia and its neighbours, the Americas
  رابطة دول جنوب شرق آسيا / رابطة دول جنوب شرقي آسيا / رابطة جنوب شرق آسيا / آسيان / الآسيان / رابطة آسيان / أسيان / رابطة أمم جنوب شرق آسيا / منظمة آسيان | ASEAN | ASEAN
  منظمة شنغهاي للتعاون / منظمة شانغهاي للتعاون / منظمة شنغهاي / منظمة شنجهاي للتعاون / منظمة شانجهاي للتعاون / منظمة شنغهاى للتعاون | SCO | Shanghai Cooperation Organisation
  منظمة معاهدة الأمن الجماعي / منظمة الأمن الجماعي | CSTO | CSTO
  رابطة الدول المستقلة / كومنولث الدول المستقلة | CIS | Commonwealth of Independent States
  الاتحاد الاقتصادي الأوراسي / الاتحاد الأوراسي / الاتحاد الاقتصادي الأوروآسيوي | EAEU | Eurasian Economic Union
  منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ / منتدى التعاون الاقتصادي لدول آسيا والمحيط الهادئ / أبيك / آبيك / منتدى آسيا والمحيط الهادئ / قمة أبيك | APEC | APEC
  رابطة جنوب آسيا للتعاون الإقليمي / سارك | SAARC | SAARC
  رابطة الدول المطلة على المحيط الهندي | IORA | Indian Ocean Rim Association
  منظمة التعاون الاقتصادي | ECO | Economic Cooperation Organization
  مجلس تركيا / مجلس تعاون الدول الناطقة بالتركية / منظمة الدول التركية / المجلس التركي / مجلس التعاون للدول الناطقة باللغة التركية / مجلس التعاون للدول الناطقة بالتركية | OTS | Organization of Turkic States
  مؤتمر التفاعل وإجراءات بناء الثقة في آسيا / سيكا | CICA | CICA
  مجموعة الثماني الإسلامية النامية / منظمة الدول الثماني الإسلامية النامية / مجموعة الدول الثماني النامية / منظمة التعاون الاقتصادي للدول الثماني النامية / منظمة الدول الثماني النامية للتعاون الاقتصادي / منظمة الدول الثماني النامية / منظمة الثماني النامية للتعاون الاقتصادي / مجموعة الثماني النامية | D-8 | D-8
  منظمة الدول الأميركية / منظمة الدول الأمريكية | OAS | Organization of American States
  ميركوسور / الميركوسور / ميركسور / الميركسور / تجمع الميركسور / تكتل ميركسور / تكتل ميركوسور / ميركوسر / مجموعة ميركوسر / مجموعة ميركوسور / تجمع ميركوسور / تجمع الميركوسور / السوق المشتركة لأميركا الجنوبية / السوق المشتركة لأمريكا الجنوبية / السوق المشتركة لدول أمريكا الجنوبية / السوق المشتركة الجنوبية / السوق المشتركة في أميركا الجنوبية | Mercosur | Mercosur
  مجموعة دول الأنديز / مجموعة الأنديز / الجماعة الأندية / مجموعة دول الأند | CAN | Andean Community
  تحالف المحيط الهادئ / حلف المحيط الهادئ / تحالف دول المحيط الهادئ / تحالف المحيط الهادي / حلف المحيط الهادي | Pacific-Alliance | Pacific Alliance
  سيلاك / مجموعة دول أمريكا اللاتينية والكاريبي / مجموعة دول أميركا اللاتينية والكاريبي / جماعة دول أمريكا اللاتينية والكاريبي / جماعة دول أميركا اللاتينية والكاريبي | CELAC | CELAC
  الشراكة العالمية من أجل التعليم / الشراكة العالمية للتعليم | GPE | Global Partnership for Education
  صندوق البيئة العالمية / صندوق البيئة العالمي / مرفق البيئة العالمية | GEF | Global Environment Facility
  عملية برشلونة / مسار برشلونة | Barcelona-Process | Barcelona Process
  عملية كيمبرلي / مسار كيمبرلي | Kimberley-Process | Kimberley Process
  عملية الخرطوم / مسار الخرطوم | Khartoum-Process | Khartoum Process
  عملية الرباط / مسار الرباط | Rabat-Process | Rabat Process
  منظمة التعاون الاقتصادي للبحر الأسود / منظمة التعاون الاقتصادي في البحر الأسود | BSEC | Black Sea Economic Cooperation
  الشراكة الاقتصادية الإقليمية الشاملة / اتفاق الشراكة الاقتصادية الإقليمية الشاملة | RCEP | RCEP
  بمستيك / بيمستيك | BIMSTEC | BIMSTEC
  الحوار الأمني الرباعي / مجموعة كواد / تحالف كواد | Quad | Quad
  مجلس القطب الشمالي | Arctic-Council | Arctic Council
  مبادرة البحار الثلاثة | Three-Seas | Three Seas Initiative
  مجلس دول بحر البلطيق | CBSS | Council of the Baltic Sea States
  عملية برلين | Berlin-Process | Berlin Process
  مجموعة ليما | Lima-Group | Lima Group
  أوناسور / يوناسور / اتحاد دول أميركا الجنوبية / اتحاد دول أمريكا الجنوبية / اتحاد أمم أمريكا الجنوبية | UNASUR | UNASUR
  مجموعة ألبا / التحالف البوليفاري | ALBA | ALBA
  الجماعة الكاريبية / كاريكوم / الكاريكوم / مجموعة الدول الكاريبية / مجموعة البحر الكاريبي / السوق المشتركة الكاريبية | CARICOM | CARICOM
  المجموعة السياسية الأوروبية / الجماعة السياسية الأوروبية | EPC | European Political Community
  مجموعة فيشغراد / فيشغراد / مجموعة فيشجراد / فيشجراد / تجمع فيشجراد / تجمع دول فيشجراد / دول فيشجراد / دول فيشغراد / مجموعة دول فيشغراد / تجمع فيشغراد | Visegrad | Visegrád Group
  منتدى جزر المحيط الهادئ / منتدى جزر المحيط الهادي / منتدى جزر الباسيفيك / منتدى جزر الباسفيك / منتدى المحيط الهادئ / منتدى المحيط الهادي / منتدى جزر الهادئ | PIF-Pacific | Pacific Islands Forum
  النافتا / نافتا / اتفاقية التجارة الحرة لأميركا الشمالية | NAFTA | NAFTA

  # Relief and rights
  اللجنة الدولية للصليب الأحمر / الصليب الأحمر الدولي / الصليب الأحمر | ICRC | International Committee of the Red Cross
  الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر | IFRC | International Federation of Red Cross and Red Crescent Societies
  أطباء بلا حدود / منظمة أطباء بلا حدود | MSF | Médecins Sans Frontières
  أوكسفام / منظمة أوكسفام | Oxfam | Oxfam
  هيومن رايتس ووتش / منظمة هيومن رايتس ووتش / هيومان رايتس ووتش | HRW | Human Rights Watch
  منظمة العفو الدولية / العفو الدولية / أمنستي | Amnesty | Amnesty International
  مراسلون بلا حدود / منظمة مراسلون بلا حدود | RSF | Reporters Without Borders
  المرصد السوري لحقوق الإنسان / المرصد السوري | SOHR | Syrian Observatory for Human Rights
  المجلس النرويجي للاجئين | NRC | Norwegian Refugee Council
  لجنة الإنقاذ الدولية | IRC | International Rescue Committee
  أنقذوا الأطفال / منظمة أنقذوا الأطفال / منظمة إنقاذ الطفولة / منظمة رعاية الأطفال | Save-the-Children | Save the Children
  الدفاع المدني السوري / الخوذ البيضاء / الخوذ البيض / أصحاب الخوذ البيضاء | White-Helmets | White Helmets
  مجموعة الأزمات الدولية | ICG | International Crisis Group
  منظمة الشفافية الدولية / الشفافية الدولية | TI | Transparency International
  مؤسسة بيل وميليندا غيتس / مؤسسة بيل وميليندا جيتس / مؤسسة بيل غيتس / مؤسسة غيتس / مؤسسة جيتس | Gates-Foundation | Gates Foundation
  الاتحاد البرلماني الأفريقي / اتحاد البرلمانات الأفريقية | APU | African Parliamentary Union
  الاتحاد البرلماني الدولي / اتحاد البرلمان الدولي | IPU | Inter-Parliamentary Union
  اللجنة الأولمبية الدولية | IOC | International Olympic Committee
  الفيفا / فيفا / الاتحاد الدولي لكرة القدم | FIFA | FIFA

  # Bodies of one state that act in reports of conferences
  الائتلاف الوطني لقوى الثورة والمعارضة السورية / الائتلاف الوطني السوري / الائتلاف السوري المعارض / الائتلاف السوري | SNC | Syrian National Coalition
  الهيئة العليا للمفاوضات / هيئة التفاوض السورية / الهيئة العليا للتفاوض | HNC | High Negotiations Committee
  حكومة إقليم كردستان / حكومة كردستان | KRG | Kurdistan Regional Government
  منظمة التحرير الفلسطينية / منظمة التحرير | PLO | Palestine Liberation Organization
  حكومة الوفاق الوطني / حكومة الوفاق / حكومة الوفاق الليبية / المجلس الرئاسي الليبي | GNA | Government of National Accord
  مجلس النواب الليبي / برلمان طبرق | Libya-HoR | Libya's House of Representatives
  قوات سوريا الديمقراطية / قوات سوريا الديموقراطية / قوات سورية الديمقراطية / قسد | SDF | Syrian Democratic Forces
  وحدات حماية الشعب / وحدات حماية الشعب الكردية | YPG | People's Protection Units
  البيشمركة / البشمركة / قوات البيشمركة / قوات البشمركة | Peshmerga | Peshmerga
  الحشد الشعبي / قوات الحشد الشعبي / هيئة الحشد الشعبي | PMF | Popular Mobilisation Forces
  المجلس الانتقالي الجنوبي | STC | Southern Transitional Council
  قوى الحرية والتغيير | FFC | Forces of Freedom and Change
  المجلس العسكري الانتقالي | TMC | Transitional Military Council
  صندوق إعادة إعمار المناطق المتضررة / صندوق إعمار المناطق المتضررة من العمليات الإرهابية | REFAATO | Iraq's Reconstruction Fund
  `,
)

/** The organisation that calls itself the Islamic State, by every name that reports give it. */
export const daesh = lexicon(
  'DAESH',
  `
  داعش / تنظيم داعش / تنظيم الدولة الإسلامية / تنظيم الدولة / الدولة الإسلامية في العراق والشام / تنظيم الدولة الإسلامية في العراق والشام / تنظيم الدولة الإسلامية في العراق وسوريا / الدولة الإسلامية في العراق وسوريا / الدولة الإسلامية في العراق وسورية / تنظيم الدولة الإسلامية داعش / تنظيم داعش الإرهابي / داعش الإرهابي / تنظيم الدولة الإسلامية الإرهابي / عصابات داعش / عصابات داعش الإرهابية / جماعة الدولة الإسلامية / ولاية خراسان / تنظيم داعش خراسان / ولاية سيناء / تنظيم ولاية سيناء / ولاية غرب أفريقيا | daesh | Daesh
  `,
)

/** Other armed groups and movements by the names that reports give them. */
export const armedGroups = lexicon(
  'GROUPNAME',
  `
  تنظيم القاعدة | al-qaeda | al-Qaeda
  القاعدة في جزيرة العرب / تنظيم القاعدة في جزيرة العرب / تنظيم القاعدة في شبه الجزيرة العربية | aqap | al-Qaeda in the Arabian Peninsula
  القاعدة في بلاد المغرب الإسلامي / تنظيم القاعدة في بلاد المغرب الإسلامي / تنظيم القاعدة ببلاد المغرب الإسلامي | aqim | al-Qaeda in the Islamic Maghreb
  جبهة النصرة / النصرة / جبهة فتح الشام / هيئة تحرير الشام / تحرير الشام | hts | Nusra Front, later Hayat Tahrir al-Sham
  أحرار الشام / حركة أحرار الشام | ahrar-al-sham | Ahrar al-Sham
  جيش الإسلام | jaysh-al-islam | Jaysh al-Islam
  الجيش السوري الحر / الجيش الحر | fsa | Free Syrian Army
  بوكو حرام / جماعة بوكو حرام / حركة بوكو حرام | boko-haram | Boko Haram
  حركة الشباب / حركة الشباب المجاهدين / حركة الشباب الصومالية / الشباب الصومالية / الشباب المجاهدين | al-shabaab | al-Shabaab
  طالبان / حركة طالبان | taliban | Taliban
  شبكة حقاني | haqqani | Haqqani network
  عسكر طيبة | lashkar-e-taiba | Lashkar-e-Taiba
  حزب الله / حزب الله اللبناني | hezbollah | Hezbollah
  حركة حماس / حماس / حركة المقاومة الإسلامية | hamas | Hamas
  حركة فتح | fatah | Fatah
  الجهاد الإسلامي / حركة الجهاد الإسلامي | islamic-jihad | Palestinian Islamic Jihad
  الحوثيون / الحوثيين / جماعة الحوثي / حركة الحوثي / أنصار الله / جماعة أنصار الله / ميليشيا الحوثي / ميليشيات الحوثي / مليشيا الحوثي / المليشيات الحوثية / الميليشيات الحوثية | houthis | Houthis
  حزب العمال الكردستاني / العمال الكردستاني | pkk | Kurdistan Workers' Party
  أنصار الشريعة / تنظيم أنصار الشريعة | ansar-al-sharia | Ansar al-Sharia
  أنصار الدين / حركة أنصار الدين / جماعة أنصار الدين | ansar-dine | Ansar Dine
  جماعة نصرة الإسلام والمسلمين / نصرة الإسلام والمسلمين | jnim | JNIM
  حركة التوحيد والجهاد / حركة التوحيد والجهاد في غرب أفريقيا | mujao | MUJAO
  أنصار بيت المقدس / تنظيم أنصار بيت المقدس | abm | Ansar Beit al-Maqdis
  الإخوان المسلمين / الإخوان المسلمون / جماعة الإخوان المسلمين / جماعة الإخوان | muslim-brotherhood | Muslim Brotherhood
  الحرس الثوري / الحرس الثوري الإيراني / فيلق القدس | irgc | Islamic Revolutionary Guard Corps
  حزب الاتحاد الديمقراطي / حزب الاتحاد الديموقراطي | pyd | Democratic Union Party
  جبهة البوليساريو / البوليساريو | polisario | Polisario Front
  جيش الرب للمقاومة / جيش الرب | lra | Lord's Resistance Army
  أبو سياف / جماعة أبو سياف | abu-sayyaf | Abu Sayyaf
  فجر ليبيا / قوات فجر ليبيا | libya-dawn | Libya Dawn
  الجيش الوطني الليبي / الجيش الليبي | lna | Libyan National Army
  الجنجويد / قوات الدعم السريع / الدعم السريع | rsf-sudan | Rapid Support Forces
  عصائب أهل الحق | asaib | Asaib Ahl al-Haq
  كتائب حزب الله | kataib-hezbollah | Kataib Hezbollah
  `,
)

/** Groups of states and of givers that act as one in a sentence. */
export const groups = lexicon(
  'GROUP',
  `
  دول مجلس التعاون / دول مجلس التعاون الخليجي / دول مجلس التعاون لدول الخليج العربية / دول مجلس التعاون لدول الخليج العربي / دول الخليج / دول الخليج العربي / دول الخليج العربية / الدول الخليجية / بلدان الخليج / دول المجلس | GCC | Gulf states
  دول الاتحاد الأوروبي / دول الاتحاد الأوربي / بلدان الاتحاد الأوروبي / الدول الأعضاء في الاتحاد الأوروبي | EU | states of the European Union
  دول الأطلسي / دول حلف الأطلسي / دول حلف شمال الأطلسي / دول الناتو / دول الحلف الأطلسي / الدول الأعضاء في حلف شمال الأطلسي | NATO | states of NATO
  الدول الأوروبية / دول أوروبا / دول أوروبية / الأوروبيون / الأوروبيين | european-states | European states
  الدول العربية / دول عربية / البلدان العربية / بلدان عربية | arab-states | Arab states
  الدول الأعضاء في جامعة الدول العربية / دول الجامعة العربية | LAS | states of the Arab League
  الدول الإسلامية / البلدان الإسلامية / دول إسلامية / دول العالم الإسلامي | islamic-states | Islamic states
  دول منظمة التعاون الإسلامي / الدول الأعضاء في منظمة التعاون الإسلامي | OIC | states of the OIC
  الدول الأفريقية / دول أفريقية / البلدان الأفريقية / دول أفريقيا / بلدان أفريقية | african-states | African states
  الدول الآسيوية / دول آسيوية / دول آسيا | asian-states | Asian states
  الدول الغربية / دول غربية / القوى الغربية / بلدان غربية | western-states | Western states
  الدول الغربية والعربية / دول غربية وعربية / دول عربية وغربية | western-and-arab-states | Western and Arab states
  دول الساحل / دول الساحل الأفريقي / دول منطقة الساحل / بلدان الساحل | sahel-states | Sahel states
  دول المغرب العربي / الدول المغاربية / بلدان المغرب العربي | AMU | Maghreb states
  دول الجوار / دول جوار / الدول المجاورة / دول مجاورة / دول المنطقة / دول الإقليم | neighbouring-states | neighbouring states
  دول جوار العراق / دول الجوار العراقي | iraq-neighbours | Iraq's neighbours
  دول جوار سوريا / الدول المجاورة لسوريا / الدول المجاورة لسورية | syria-neighbours | Syria's neighbours
  الدول المانحة / دول مانحة / المانحون / المانحين / مانحون / مانحين / الجهات المانحة / جهات مانحة / مجتمع المانحين / الأطراف المانحة / الحكومات المانحة / البلدان المانحة / بلدان مانحة / البلدان المانحة | donors | donors
  المجتمع الدولي / الأسرة الدولية / المجموعة الدولية | international-community | international community
  الدول المشاركة / دول مشاركة / البلدان المشاركة / الأطراف المشاركة | participants | participating states
  الدول الأعضاء / دول أعضاء / البلدان الأعضاء / الدول المنضوية | members | member states
  دول التحالف / دول التحالف الدولي / بلدان التحالف / الدول المشاركة في التحالف / أعضاء التحالف / دول التحالف العربي | coalition-states | states of the coalition
  الدول المضيفة / الدول المستضيفة / الدول المستضيفة للاجئين / الدول المضيفة للاجئين | host-states | host states
  الدول الكبرى / القوى الكبرى / القوى العظمى / الدول العظمى | powers | great powers
  الدول الخمس الدائمة العضوية / الدول الخمس دائمة العضوية / الأعضاء الدائمون في مجلس الأمن / الأعضاء الدائمين في مجلس الأمن / الدول الدائمة العضوية في مجلس الأمن | P5 | permanent members of the Security Council
  الدول الخمس / الدول الخمسة | five-states | the five states
  الدول الأربع / دول المقاطعة / الدول المقاطعة / الدول الداعية لمكافحة الإرهاب / الرباعي العربي | quartet-arab | the four states that boycotted Qatar
  الدول الضامنة / الدول الضامنة الثلاث / الدول الثلاث الضامنة | astana-guarantors | guarantors of the Astana process
  الدول النامية / البلدان النامية / دول نامية | developing-states | developing states
  الدول الأقل نموا / البلدان الأقل نموا | least-developed-states | least developed states
  الدول المنتجة للنفط / الدول المصدرة للنفط / المنتجون / كبار المنتجين / الدول المنتجة | oil-producers | oil producers
  المنتجون من خارج أوبك / المنتجين من خارج أوبك / الدول غير الأعضاء في أوبك / المنتجون المستقلون / المنتجين المستقلين | non-opec | producers outside OPEC
  المنظمات الدولية / منظمات دولية / المنظمات الدولية المتخصصة | international-organisations | international organisations
  المنظمات الإقليمية / منظمات إقليمية / المنظمات الدولية والإقليمية / منظمات دولية وإقليمية / المنظمات الإقليمية والدولية | regional-organisations | regional organisations
  المنظمات غير الحكومية / منظمات غير حكومية / منظمات المجتمع المدني / المجتمع المدني / الجمعيات الخيرية / منظمات إنسانية / المنظمات الإنسانية / المنظمات الخيرية | ngos | non-governmental organisations
  وكالات الأمم المتحدة / الوكالات الأممية / منظمات الأمم المتحدة / الوكالات التابعة للأمم المتحدة / المنظمات الأممية | un-agencies | agencies of the United Nations
  القطاع الخاص / رجال الأعمال / المستثمرون / المستثمرين | private-sector | private sector
  المعارضة السورية | syrian-opposition | Syrian opposition
  النظام السوري / الحكومة السورية | syrian-government | Syrian government
  الترويكا الأوروبية | E3 | European troika
  الأطراف الليبية / أطراف النزاع في ليبيا | libyan-parties | Libyan parties
  أطراف النزاع / الأطراف المتنازعة / طرفا النزاع / طرفي النزاع | parties | parties to the conflict
  الدول الاسكندنافية / دول الشمال / الدول الإسكندينافية | nordic-states | Nordic states
  دول البلطيق | baltic-states | Baltic states
  دول البلقان | balkan-states | Balkan states
  دول حوض النيل | nile-states | Nile Basin states
  دول حوض بحيرة تشاد / دول بحيرة تشاد | lake-chad-states | Lake Chad Basin states
  دول القرن الأفريقي | horn-states | states of the Horn of Africa
  دول أميركا اللاتينية / دول أمريكا اللاتينية | latin-american-states | Latin American states
  دول آسيا الوسطى | central-asian-states | Central Asian states
  `,
)
