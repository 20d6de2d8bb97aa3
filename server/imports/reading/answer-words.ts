/** A scale in words, from its worst answer to its best; each place holds the forms of one answer. */
export interface WordScale {
  readonly about: 'satisfaction' | 'agreement' | 'ease'
  /** A word without which the others could be of another scale. */
  readonly needs?: string
  readonly places: readonly (readonly string[])[]
}

const satisfaction = (...places: string[]): WordScale => ({ about: 'satisfaction', places: split(places) })
const agreement = (...places: string[]): WordScale => ({ about: 'agreement', places: split(places) })
const ease = (...places: string[]): WordScale => ({ about: 'ease', places: split(places) })

function split(places: readonly string[]): string[][] {
  return places.map(place => place.split('|'))
}

/** Five answers each; endings that depend on who answers ('satisfait(e)') are taken off before they are compared. */
export const wordScales: readonly WordScale[] = [
  satisfaction(
    'very dissatisfied|extremely dissatisfied|very unsatisfied|completely dissatisfied',
    'dissatisfied|somewhat dissatisfied|unsatisfied',
    'neither satisfied nor dissatisfied|neutral|neither',
    'satisfied|somewhat satisfied',
    'very satisfied|extremely satisfied|completely satisfied',
  ),
  satisfaction(
    'not at all satisfied',
    'not so satisfied|slightly satisfied',
    'somewhat satisfied|moderately satisfied',
    'very satisfied',
    'extremely satisfied|completely satisfied',
  ),
  { ...satisfaction('poor', 'fair', 'good', 'very good', 'excellent'), needs: 'very good' },
  satisfaction(
    'very poor|terrible|very bad|awful',
    'poor|bad|below average',
    'average|ok|okay|fair|neutral|acceptable|so-so',
    'good|above average',
    'excellent|very good|great|outstanding|awesome',
  ),
  agreement(
    'strongly disagree|completely disagree',
    'disagree|somewhat disagree',
    'neither agree nor disagree|neutral|neither|undecided',
    'agree|somewhat agree',
    'strongly agree|completely agree',
  ),
  ease(
    'very difficult|very hard|extremely difficult',
    'difficult|hard|somewhat difficult',
    'neither easy nor difficult|neither easy nor hard|neutral|neither',
    'easy|somewhat easy',
    'very easy|extremely easy',
  ),
  satisfaction(
    'sehr unzufrieden',
    'unzufrieden|eher unzufrieden',
    'neutral|weder noch|weder zufrieden noch unzufrieden|teils/teils|teils, teils|teils teils',
    'zufrieden|eher zufrieden',
    'sehr zufrieden',
  ),
  satisfaction(
    'sehr schlecht|ungenügend',
    'schlecht|mangelhaft',
    'mittelmäßig|mittel|befriedigend|okay|ok|neutral|durchschnittlich',
    'gut',
    'sehr gut|ausgezeichnet|hervorragend',
  ),
  agreement(
    'stimme überhaupt nicht zu|stimme gar nicht zu|trifft gar nicht zu|trifft überhaupt nicht zu',
    'stimme nicht zu|stimme eher nicht zu|trifft eher nicht zu|trifft nicht zu',
    'neutral|weder noch|teils/teils|teils, teils',
    'stimme zu|stimme eher zu|trifft eher zu',
    'stimme voll zu|stimme voll und ganz zu|stimme völlig zu|trifft voll zu|trifft voll und ganz zu',
  ),
  ease(
    'sehr schwierig|sehr schwer',
    'schwierig|schwer|eher schwierig',
    'neutral|weder noch',
    'einfach|leicht|eher einfach',
    'sehr einfach|sehr leicht',
  ),
  satisfaction(
    'très insatisfait|pas du tout satisfait',
    'insatisfait|pas satisfait|plutôt insatisfait|peu satisfait',
    'ni satisfait ni insatisfait|neutre|moyennement satisfait',
    'satisfait|plutôt satisfait',
    'très satisfait|tout à fait satisfait',
  ),
  satisfaction('très mauvais', 'mauvais', 'moyen|passable|correct', 'bon|bien', 'très bon|très bien|excellent'),
  satisfaction(
    'muy insatisfecho|totalmente insatisfecho',
    'insatisfecho|algo insatisfecho',
    'ni satisfecho ni insatisfecho|neutral|neutro|indiferente',
    'satisfecho|algo satisfecho',
    'muy satisfecho|totalmente satisfecho',
  ),
  satisfaction('muy malo|muy mala', 'malo|mala', 'regular|normal', 'bueno|buena', 'muy bueno|muy buena|excelente'),
  satisfaction(
    'molto insoddisfatto|per niente soddisfatto',
    'insoddisfatto|poco soddisfatto',
    'né soddisfatto né insoddisfatto|neutrale|neutro',
    'soddisfatto|abbastanza soddisfatto',
    'molto soddisfatto',
  ),
  satisfaction(
    'muito insatisfeito',
    'insatisfeito',
    'nem satisfeito nem insatisfeito|neutro|indiferente',
    'satisfeito',
    'muito satisfeito',
  ),
  satisfaction(
    'zeer ontevreden|erg ontevreden',
    'ontevreden',
    'noch tevreden noch ontevreden|neutraal|niet tevreden, niet ontevreden',
    'tevreden',
    'zeer tevreden|erg tevreden',
  ),
  satisfaction(
    'bardzo niezadowolony|bardzo niezadowolona',
    'niezadowolony|niezadowolona',
    'ani zadowolony ani niezadowolony|neutralnie|trudno powiedzieć',
    'zadowolony|zadowolona',
    'bardzo zadowolony|bardzo zadowolona',
  ),
  satisfaction('mycket missnöjd', 'missnöjd', 'varken nöjd eller missnöjd|neutral', 'nöjd', 'mycket nöjd'),
  satisfaction(
    'meget utilfreds',
    'utilfreds',
    'hverken tilfreds eller utilfreds|neutral',
    'tilfreds',
    'meget tilfreds',
  ),
  satisfaction(
    '非常に不満|とても不満|大変不満',
    '不満|やや不満',
    'どちらでもない|どちらとも言えない|どちらともいえない|普通',
    '満足|やや満足',
    '非常に満足|とても満足|大変満足',
  ),
  satisfaction('非常不满意|非常不滿意', '不满意|不滿意', '一般|中立', '满意|滿意', '非常满意|非常滿意'),
  satisfaction('매우 불만족', '불만족', '보통', '만족', '매우 만족'),
  satisfaction(
    'очень недоволен|совсем не доволен',
    'недоволен|скорее недоволен',
    'нейтрально|затрудняюсь ответить',
    'доволен|скорее доволен',
    'очень доволен|полностью доволен',
  ),
]
