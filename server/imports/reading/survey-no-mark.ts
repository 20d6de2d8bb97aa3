/**
 * Whether a question asks for something else than a mark, whatever its numbers look like: an amount, what people know, an
 * order, what matters to them, or how far something was from the middle. `isScaled`: it says its scale.
 */
export function asksForNoMark(question: string, isScaled: boolean): boolean {
  if (
    (counts.test(question) && !/\bhow many (stars|points)\b/.test(question)) ||
    (ofOneself.test(question) && !ofUse.test(question))
  )
    return true
  if (twoSided.test(question) && !(pleases.test(question) && !/=/.test(question))) return true
  if (abilities.test(question) || (rates.test(question) && !ofTalks.test(question)) || isTurned(question)) return true
  return weighs.test(question) || isChoice(question) || (!isScaled && isRanking(question))
}

/** 'How satisfied are you with the pace, neither too fast nor too slow?' */
const pleases = /\bhow (satisfied|happy)\b|\bwie zufrieden\b/

/** 'How useful was it for your skills?' is a question about what was offered. */
const ofUse = /^how (useful|helpful|relevant|appropriate|suitable)\b|\b(for|to) your (own )?(\w+ )?(level|skills?)\b/

/** 'Please rank your satisfaction': one mark, whatever it asks for. */
const satisfaction = /\bsatisf|zufried/

/** 'How was the talk on conversion rate?' */
const ofTalks = /\bhow (satisfied|happy|was|were|useful|helpful|would you rate)\b|^(please )?rate (?!your\b|our\b)/

/** 'Which of these …? [Venue]', unless it asks which mark somebody gives. */
function isChoice(question: string): boolean {
  if (satisfaction.test(question)) return false
  return /^which\b.*\[[^\]]+\]$/.test(question) && !/^which (rating|mark|grade|score|number of stars)\b/.test(question)
}

/** What nobody is pleased to agree with. */
export const blames: RegExp =
  /\btoo (long|short|fast|slow|cold|hot|warm|loud|crowded|expensive|difficult|hard|easy|basic|advanced|technical|complicated|early|late|many|few|much|little)\b|\bzu (lang|kurz|schnell|langsam|kalt|warm|heiß|laut|voll|teuer|schwierig|schwer|einfach|früh|spät|viele?|wenige?)\b|\btrop (long|court|rapide|lent|froid|chaud|cher|difficile|facile)|\bdemasiado\b|\b(boring|confusing|disappointing|waste of (my |our )?time|noisy|uncomfortable|unclear|disorgani[sz]ed|(problems?|trouble|difficult(y|ies)|issues) (with|in|to)|(hard|difficult) to|was missing|langweilig|verwirrend|enttäuschend|ennuyeux|aburrid[oa])\b/u

/** A statement that something was not so: who agrees is not pleased. */
export const denies: RegExp =
  /\b(not|never|regret)\b(?! at all)|n['’]t\b|\b(nicht|nie|keine?[rsnm]?|kaum)\b(?! zu\b)|\b(ne|n['’])\s?\p{L}+ pas\b|\bno (fue|era|estuvo|me)\b|\bnão\b|\bnon (è|era|mi)\b/u

/** '1 = too slow, 5 = too fast', '5 = too crowded': the best is not the highest. */
const twoSided =
  /\btoo \w+.{1,60}\btoo \w+|\b(?:[2-9]|10) ?[=:–-] ?(?:much |far |viel )?(?:too|zu|trop) \w+|\bzu (langsam|kurz|leicht|einfach|wenig).{1,60}\bzu \w+|\btrop (lent|court|facile).{1,60}\btrop \w+/u

/** What matters to somebody, or what they spend: high numbers are no praise. */
const weighs =
  /\bimportance of\b|^(?:please )?(?:rate )?how important\b|^how (was|is) the difficulty\b|\b(by|of|in) preference\b|^priori(ti[sz]e|ty)\b|\bdistribute \d+ points\b|^hours (spent|per)\b|\bwie wichtig\b|\bwichtigkeit\b|\bqué tan importante\b|\bquanto è importante\b/u

/** Places in an order of one's own, of which the first is the best: no marks, unless a scale says that they are. */
function isRanking(question: string): boolean {
  if (/\bscale\b/.test(question) || satisfaction.test(question)) return false
  return (
    /^(please |bitte |now )?(rank|ordnen|classez|ordena|ordene|ordina|rangschik|ranguea)\b/.test(question) ||
    (/\brank(ed|ing)?\b|rangfolge|reihenfolge/.test(question) && /\[[^\]]+\]$/.test(question))
  )
}

/** What people say of themselves when they register: how well they know something. */
const ofOneself =
  /\b(your|deine?n?|ihre?n?|votre|vos|tu|su|seu|sua|tuo|je|uw)\b.{0,30}\b(knowledge|skills?|level|familiarity|expertise|proficiency|confidence|kenntnisse?|erfahrungsstand|wissensstand|niveau|conocimientos?|nivel|conhecimentos?|livello|kennis)\b|\bexperience (level|with (?!the\b|our\b|this\b|us\b|today))|how (familiar|experienced|confident|well do you know)|wie (gut kennst|vertraut|erfahren)/iu

/** How good somebody is at something, or how much they want more of it: nothing about what was offered. */
const abilities =
  /\bhow (good|strong|proficient|fluent|comfortable) (is|are) (your\b(?! (overall|general|impression|experience))|you (at|with|in|using)\b)|^(please )?(rate|what is) your (level of )?interest\b|\bhow interested\b|\bwie gut (ist|sind) (dein|deine|ihr|ihre)\b|\bwie interessiert\b/u

/** What stands beside the numbers of a scale: '(0 = would not recommend, 10 = would recommend)' denies nothing. */
export function withoutLegend(question: string): string {
  return question.replace(/\([^()]{0,200}\d ?[=:][^()]{0,200}\)|(?<!\d)\d{1,2} ?=.*$/gu, '').trim()
}

/** High numbers blame, or count what somebody did: 'How dissatisfied …?', 'I would not recommend …', 'Have you recommended …?' */
function isTurned(question: string): boolean {
  const bare = withoutLegend(question)
  return (
    turned.test(bare) || (refuses.test(bare) && !(likely.test(bare) && !/\bto (not|never)\b|\bnot to\b/.test(bare)))
  )
}

const refuses = /\b(not|never|n['’]t) recommend\b|\bnicht (weiter)?empfehlen\b/u
/** 'How likely are you to recommend us, or would you not recommend us?' */
const likely = /\bhow likely\b|\blikelihood\b|wahrscheinlich/u

const turned =
  /\bhow (dissatisfied|unsatisfied|unhappy|disappointed|frustrated|unlikely)\b|\bwie (unzufrieden|unwahrscheinlich)\b|^(have|has|did) (you|they)( already| ever)? recommend/u

/** A rate of something is no rating, and neither is what something else scored. */
const rates =
  /\b(lead|credit|quiz|test|exam|risk|priority|engagement|health|budget) score\b|\bgithub stars\b|\b(hourly|daily|day|conversion|open|click|growth|exchange|bounce|churn|response|interest|tax) rate\b/u

/** Questions whose answer is an amount. */
const counts =
  /\bhow (many|much|long|old|often)\b|\bnumber of\b|(?<!\b(?:this|last) )\byears?\b|\bage\b|wie ?viele?\b|\banzahl\b|(?<!\bdiese[ms] )\bjahre?\b|\balter\b|combien|\bannées\b|cuánt|\baños\b|quant[aei]s?\b|quantos\b|quanto (?:tempo|dinheiro|denaro|spesso|costa|custa|hai spes|spend|gast|pag)|\banni\b|hoeveel|\bjaren\b|\bile\b|\blat\b|(?<!на)сколько|何年|何回/iu
