/** The heuristics of reconstruction that `npm run ablate` switches off one by one, and what each answers then. */

export interface Mechanism {
  /** Under src/reconstruct, without its ending. */
  readonly file: string
  /** A function or a threshold there. */
  readonly name: string
  /** What stands for it, as an expression of that file: a function that finds nothing or changes nothing, a threshold without effect. */
  readonly off: string
}

const NEVER = '/(?!)/'

const off = (file: string, names: Readonly<Record<string, string>>): Mechanism[] =>
  Object.entries(names).map(([name, expression]) => ({ file, name, off: expression }))

export const mechanisms: readonly Mechanism[] = [
  ...off('reconstruct', { withoutBlanks: 'cells => cells', runningIn: '(_, taken) => taken' }),

  ...off('outline/candidates', {
    beginnings: 'text => [{ at: leadingMarks.exec(text)?.[0].length ?? 0, inline: false, afterStop: true }]',
    namingBefore: NEVER,
    namingAfter: NEVER,
    overLines: '() => []',
    runningOn: '() => []',
    WITH_STOP: '0',
    WEAK_NUMERAL: '2',
    NO_NUMERAL: '2',
    OTHER_NUMERAL: '2',
    OFF_WEAK: '0',
    OFF_INLINE: '0',
    OFF_RUN_ON: '0',
    OWN_BONUS: '0',
  }),
  ...off('outline/contents', {
    findContents: '(_, candidates) => ({ lines: new Set(), others: candidates })',
    isEntry: '() => false',
    MIN_AGAIN: '0',
  }),
  ...off('outline/furniture', {
    findFurniture: '() => new Set()',
    address: NEVER,
    isFramed: '() => false',
    repeated: '() => []',
    numbered: '() => []',
    isAlone: '() => false',
  }),
  ...off('outline/sections', { isDoubtful: '() => false', linesUntilNext: 'candidates => new Map(candidates.map(each => [each, 0]))' }),
  ...off('outline/secondReport', { findSecondReport: '() => null', MIN_LINES_A_SECTION: '0', PLAIN: '0' }),
  ...off('outline/unreadHeadings', { findUnreadHeadings: '() => []' }),
  ...off('outline/pageOrder', { pageOrderLosses: '() => []' }),
  ...off('outline/partOfReport', { partOfReport: '() => null' }),
  ...off('outline/title', {
    completed: '(parts, start, end) => textParts(parts.slice(start, end + 1))',
    yearInPlace: 'title => title',
    withoutSite: 'text => text',
    MAX_TITLE_LINES: '1',
    lineHead: NEVER,
    bracketed: NEVER,
    announced: NEVER,
  }),
  ...off('outline/titleParts', {
    particulars: "line => [{ kind: 'stop', line, text: compact(line.text) }]",
    asides: '[]',
    titleWord: NEVER,
    titleCell: NEVER,
  }),
  ...off('outline/identity', { chineseYear: 'text => text', done: NEVER, behind: NEVER, PLAIN_COUNT: '0' }),

  ...off('evidence/bounded', { looseFigures: '() => 0' }),
  ...off('evidence/areaGrid', {
    areasToGrid: '() => null',
    mayRefine: '() => false',
    refines: '() => false',
    withoutEmptyRows: '({ grid }) => grid',
    isWrapped: '() => false',
    isMerged: '() => false',
    DRAWN: '0',
    MAX_ACROSS: '1',
  }),
  ...off('evidence/compare', {
    isMixed: '() => false',
    rowAt: '(_, own) => own',
    columnAt: '(_, own) => own',
    byAreas: '() => []',
    isAround: '() => false',
  }),
  ...off('evidence/crossings', { TOUCH: '0.01' }),
  ...off('evidence/grids', {
    joinCollinear: 'rulings => rulings',
    MIN_LENGTH: '0.01',
    PAST_EDGE: '0',
    withEnds: 'positions => positions',
    clusterPositions: 'positions => [...new Set(positions)].sort((one, other) => one - other)',
  }),
  ...off('evidence/lattice', {
    withoutBackgrounds: 'boxes => [...boxes]',
    withNeighbours: 'across => [...across]',
    cellsBetween: '() => []',
    GAPS: '[2.5]',
    SHARED: '0',
  }),
  ...off('evidence/fill', { isCrowded: '() => false' }),
  ...off('evidence/delimiters', { findDelimited: '() => null', separatorRow: NEVER }),
  ...off('evidence/printTables', { withStrays: 'tables => [...tables]' }),

  ...off('align/columns', {
    completeRows:
      '(band, siblings, { rows }, count) => [...rows, ...siblings.map(printed).filter(row => row.length === count)].sort((one, other) => lineOf(one) - lineOf(other))',
    fromCells: "(_, slots) => ({ kind: 'unread', slots })",
  }),
  ...off('align/headings', {
    wholePieces: 'tokens => [...tokens]',
    hasCharacters: '() => false',
    findStack: '() => null',
    nearest: '() => null',
  }),
  ...off('align/looseBands', {
    joinTorn: 'bands => [...bands]',
    splitRunOn: 'band => [band]',
    partialBefore: '() => null',
    beginsLabel: '() => false',
  }),
  ...off('align/nearbyColumns', {
    nearbyColumns: '() => null',
    isSetInColumns: '() => true',
    isSteady: '() => false',
    meantBy: '() => [...wide, ...narrow]',
    narrow: '[]',
    wide: '[]',
  }),
  ...off('align/pageColumns', {
    learnColumns: '() => () => null',
    numberByOrder: 'clusters => [...clusters]',
    isInOrder: '() => true',
    isApart: '() => true',
    isAligned: '() => true',
    fromOthers: 'clusters => clusters',
  }),
  ...off('align/toBands', { insertStrays: 'bands => bands', BLANK_CELLS: '1000', labelEnd: '() => []' }),

  ...off('tables/conserve', {
    conserveRows: 'read => read',
    stands: '() => false',
    rowsAround: '() => []',
    withUnread: 'rows => [...rows]',
  }),
  ...off('tables/unreadTable', { unreadTable: '() => null' }),
  ...off('tables/lineTable', { isBroken: '() => false', lineHeads: '() => []' }),
  ...off('tables/rowsTable', { observedColumns: '(_, wanted) => wanted', rowsBelowHeads: '() => []' }),
  ...off('tables/table', { columnHeads: '() => []', headRows: '() => []' }),
  ...off('tables/tables', {
    fromHead: '() => []',
    headBegin: '(_, known) => known',
    untilOther: '(_, lines) => trimTail(lines)',
    trimTail: 'lines => lines',
    endsInFigures: '() => false',
    isTableLine: '() => false',
    likeliestFirst: '(_, key, required, forms) => [required, ...forms.filter(form => form !== required)]',
    PREFER_REQUIRED: '0',
    NO_OWN_WORDING: '0',
  }),
]
