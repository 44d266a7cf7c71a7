package health.newsroom.review.claim;

/** Words of health and the body, and words by which a sentence leans on another one or tells of a person instead. */
final class HealthWords {

    /** A sentence without any of them and without a form is proposed as non-medical. */
    static final Signs MEDICAL = Signs.of(
            "health*, medic*, clinic*, doctor*, physician*, patient*, nurse*, hospital*, pharmac*, surgeon*, surgical, specialist*, disease*,"
                    + " illness*, ill, unwell, sick*, disorder*, disabil*, condition*, syndrome*, infect*, virus*, viral, bacteri*, germ, germs, fung*,"
                    + " parasit*, amoeba*, immun*, allerg*, pollen, histamine, antihistamine*, asthma*, arthrit*, rheumat*, hypertens*, blood pressure,"
                    + " depress*, anxi*, panic attack*, dementia, alzheimer*, parkinson*, migraine*, epilep*, insomnia, obes*, overweight, diabet*, autis*,"
                    + " body, bodies, bodily, head, brain*, skull, neck*, lower back, upper back, your back, her back, his back, my back, their back, sore back, bad back, back pain*, backache*, back trouble, back muscle*, spine,"
                    + " spinal, disc, discs, disk*, vertebra*, joint*, bone*, muscle*, muscular,"
                    + " ligament*, tendon*, cartilage, nerve*, nervous, blood, pressure, arter*, vein*, vessel*, heart*, pulse, lung*, airway*, liver, kidney*,"
                    + " bladder, prostate, womb, uter*, ovar*, testic*, stomach*, gut, bowel*, intestin*, colon*, rectal, polyp*, ulcer*, reflux, heartburn, skin,"
                    + " mole, eczema, acne, psoriasis, eye*, cornea, retina*, cataract*, glaucoma, lens, lenses, ear*, nose, throat, tonsil*, sinus*,"
                    + " tongue, mouth, lip, lips, teeth, tooth, gum, gums, enamel, dental, dentist*, filling*, shoulder*, arm, arms, elbow*, wrist*,"
                    + " hand, hands, finger*, leg, legs, knee*, hip, hips, ankle*, foot, feet, toe*, thigh*, chest, abdom*, belly, groin, hair loss, scalp,"
                    + " hormon*, oestrogen, estrogen, testosterone, thyroid, cortisol, melatonin, glucose, blood sugar, sugar, cholesterol, vitamin*, mineral*,"
                    + " iron, calcium, zinc, magnesium, iodine, fluoride, folic, folate, fibre, fiber, omega, protein*, diet*, nutri*, calori*, salt,"
                    + " fat, fats, fasting, vegetable*, fruit*, wholegrain*, sweetener*, meat, alcohol, drink, wine, beer, nicotine, smok*, cigarette*,"
                    + " tobacco, vaping, vape*, sleep*, nightcap, snor*, apnoea, apnea, breath*, posture*, workout*, fitness, weight, stress*, tissue*, cell,"
                    + " cells, gene, genes, genetic*, hereditary, mutation*, chronic, acute, trapezius, cracking, pop, popping, crack, chiropract*,"
                    + " osteopath*, trauma, accident*, fracture*, sprain*, live longer, shorter lives, longer lives, live shorter, lifespan, old people, care, wellbeing, well being, menopaus*, period pain*, menstru*, contracept*, fertil*,"
                    + " erect*, hearing, deaf*, sight, eyesight, short sighted*, plaque*, hiv, covid*, flu, influenza, measles, mumps, tetanus, malaria, hepatitis,"
                    + " tubercul*, pneumon*, bronch*, cold, colds, kidney stone*, gout, osteopor*, anaem*, anem*, wart*, lice, tick, ticks, bite, bites, sting*,"
                    + " hygien*, *itis, *osis, *ectomy, *oscopy, *aemia, *emia, *pathy, *algia, *statin, *cillin, *mycin, *floxacin, *prazole, *sartan,"
                    + " *olol, *profen, *triptan, *gliptin, *formin, *tide, *mab, paracetamol, aspirin, acetaminophen, caffeine, gp, gps, x ray*, scan, scans,"
                    + " mri, ultrasound, blood test*, vegetarian*, vegan*, probiotic*, incontinen*, attack, attacks, episode, episodes, onset, outbreak*, epidemic*, pandemic*, quarantine, remission, prognos*, rehab*, physio*, psych*, counsell*,"
                    + " pathogen*, spore*, toxin*, fluid*, electrolyt*, dehydrat*, urine, stool*, appetite, waist, bmi, sunscreen, sunburn*, sunbed*, tanning,"
                    + " tinnitus, pacemaker*, stent*, bypass, catheter*, implant*, prosthe*, bandage*, scar, scars, needle*, syringe*, thermometer*, placebo*, dummy pill*,"
                    + " trial, trials, mucus, phlegm, saliva, gland*, breast*, vagin*, penis, sexual*, libido, condom*, frail*, elderly, older people, wound*, burns,"
                    + " pregnan*, birth, ageing, aging, old age, life expectancy");

    /** With one of these a sentence speaks of the one before it. */
    static final Signs SPEAKS_OF_BEFORE = Signs.of(
            "it, its, it's, this, that, these, those, they, them, their, such, both, neither, either, the same, otherwise, afterwards");

    /** With one of these a sentence goes on about the one before it, whatever it names. */
    static final Signs GOES_ON = Signs.of(
            "most, some, many, few, others, usually, often, rarely, sometimes, as a rule, in rare cases, only, after that, without it");

    /** With one of these a sentence under a medical heading speaks of how things generally are. */
    static final Signs GENERAL = Signs.of(
            "may, can, could, might, most, some people, many people, often, usually, rarely, seldom, sometimes, common*, rare, typical*, normal*, unusual,"
                    + " gets better, gets worse, goes away, go away, clears, within days, within weeks, after a few, for weeks, for days, in most cases,"
                    + " in rare cases, tend to, tends to, enough, depends on, every day, a day, a week, at night, as good as, walk*, running, cycling, swimming, yoga, stretching, coffee, tea, honey, milk, eggs, fish, nuts, chocolate,"
                    + " garlic, ginger, turmeric, cinnamon, oil, sunlight, daylight, sunshine, blue light, noise, screens, humid*, pillow*, mattress*");

    /** With one of these the writer speaks of themselves. */
    static final Signs FIRST_PERSON = Signs.of("i, i'm, i've, my, me, myself");

    /** With one of these a sentence tells who somebody is, or how the text came about. */
    static final Signs OF_PEOPLE_AND_PAGES = Signs.of(
            "writes about, writes for, has written for, is a pharmacist, is a journalist, is a nurse, is a doctor, is a dietitian, teaches, editor,"
                    + " editors, newsletter, photo*, picture*, illustration*, first published, updated, competing interests, read more, subscribe*,"
                    + " grew up, was born, retired, tickets, opens at, opening hours, appointments can, names have been, was paid for, funded by");

    private HealthWords() {}
}
