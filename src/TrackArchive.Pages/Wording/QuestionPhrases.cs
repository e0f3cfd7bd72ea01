using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace TrackArchive.Pages.Wording;

/// <summary>
/// What is said of questions and answers, with numbers in braces for what goes in. The page's script says the same: it is given
/// <see cref="All"/> with the site, and has no words of its own.
/// </summary>
public static class QuestionPhrases
{
    // What is asked for.
    public const string Results = "Results";
    public const string Winners = "Winners";
    public const string AllMedals = "Medals";
    public const string SomeMedals = "{0} medals";
    public const string OfNations = " of {0}";
    public const string WithPredecessor = " and its predecessors";
    public const string WithPredecessors = " and their predecessors";
    public const string ForClubs = " for {0}";
    public const string ByAthletes = " by {0}";
    public const string InAllEvents = " in all events";
    public const string InEvents = " in {0}";
    public const string InEventsAmong = " in {0} among {1}";
    public const string PlainEvents = "events";
    public const string SomeEvents = "{0} events";
    public const string AtChampionships = " at {0}";
    public const string TheOne = "the {0}";

    // Its conditions.
    public const string InYear = "in {0}";
    public const string FromYearToYear = "{0} to {1}";
    public const string SinceYear = "since {0}";
    public const string UntilYear = "until {0}";
    public const string WithIntercalated = "intercalated editions included";
    public const string InDisciplines = "events: {0}";
    public const string IndividualEvents = "individual events";
    public const string TeamEvents = "team events";
    public const string OfContinents = "of nations in {0}";
    public const string OfFormerNations = "of nations that no longer exist";
    public const string OfNationsToday = "of nations that still exist";
    public const string AtHome = "at home";
    public const string Away = "not at home";
    public const string InClasses = "class {0}";
    public const string LastRace = "last race: {0}";
    public const string WithPlace = "place {0}";
    public const string WithDayPlace = "place on the day {0}";
    public const string PlaceShared = "place shared";
    public const string PlaceNotShared = "place not shared";
    public const string LedAtSplit = "who led at a known split";
    public const string LedAtNoSplit = "who led at none of the known splits";
    public const string WithMark = "mark {0}";
    public const string WithMargin = "won by {0}";
    public const string WithBehind = "behind the winner by {0}";
    public const string BehindPlace = "behind place {1} by {0}";
    public const string MeasuredFromPlace = "distances measured from place {0}";
    public const string WithAge = "aged {0}";
    public const string WithWind = "wind {0}";
    public const string Below = "{0}{1} or less";
    public const string Above = "{0}{1} or more";
    public const string Between = "{0} to {1}{2}";
    public const string WithAnyRecord = "with a record";
    public const string WithRecords = "with {0}";
    public const string WhereSources = "where {0}";
    public const string KnownByCoverage = "in finals known by {0}";
    public const string MayHaveChanged = "in finals that may have changed since";
    public const string HasNotChanged = "in finals that nothing hints to have changed";

    // How it is counted.
    public const string CountedBy = "counted by {0}";
    public const string AtLeastEach = "at least {0} each";
    public const string EventsEach = "events each: {0}";
    public const string EditionsEach = "editions each: {0}";
    public const string NationsEach = "nations each: {0}";
    public const string StreakEach = "editions in a row: {0}";
    public const string SpanEach = "years from first to last: {0}";
    public const string GapEach = "longest gap in years: {0}";
    public const string WithoutAny = "without {0}";
    public const string OnlyIn = "all of them in {0}";
    public const string AtEachChampionship = "with one at each championship";

    // How much of it the archive has.
    public const string NoFinalAsked = "No final was held that this asks about.";
    public const string TheOneFinal = "the one final";
    public const string AllFinals = "all {0} finals";
    public const string SomeFinals = "{0} of the {1} finals";
    public const string ArchiveHas = "The archive has {0} asked about.";
    public const string ArchiveHasKnown = "The archive has {0} asked about: {1}.";

    // What it cannot say.
    public const string LeftOut = "{0} of {1} results left out: {2}.";
    public const string ComeLast = "{0} of {1} results come last: {2}.";
    public const string Undated = "{0} of {1} finals have no known day: ages there count from any day of the edition.";
    public const string GroupsLeftOut = "{0} more may belong here: some of their results are not known well enough.";
    public const string UnknownSquads = "In {0} of {1} relay teams not all runners are known: anybody who may have run for one may have more results than are counted here.";
    public const string Unlisted = "{0} of {1} finals may have more results that would count.";
    public const string RecordsListed = "Lists of these records are complete for {0} of {1} finals, the last of {2}; in others a record is known only where a source of the result names it.";
    public const string RecordsStated = "A record is known only where a source of the result names it; there may be more.";
    public const string OtherEvents = "Marks of different events are not comparable.";
    public const string MarginsAlike = "Margins are shown only when both times were taken the same way.";

    // What cannot be asked.
    public const string NoCondition = "there is no condition '{0}'";
    public const string TakesOneValue = "'{0}' takes one value";
    public const string NeedsEvents = "'{0}' needs an event, or events that are measured alike";
    public const string NotReadable = "'{0}={1}' cannot be read";
    public const string EndsBeforeBeginning = "'{0}={1}' ends before it begins";
    public const string NoneOf = "'{0}={1}' is none of {2}";
    public const string NotInArchive = "the archive has no {0} '{1}'";

    // Around its answer. Of a phrase with a bar the first part is for one, the second for any other number.
    public const string AllGroups = "{0} in all: ";
    public const string CountResults = "{0} result|{0} results";
    public const string CountLines = "{0} line, |{0} lines, ";
    public const string InFinals = " in {0} final| in {0} finals";
    public const string ByPeople = " by {0} athlete| by {0} athletes";
    public const string OfSomeNations = " of {0} nation| of {0} nations";
    public const string CountMedals = "{0} {1}";
    public const string ShowMore = "Show {0} more of {1}";
    public const string NoResult = "No result of this archive answers that.";
    public const string Loading = "Loading …";
    public const string LoadingResults = "Loading the results of {0} event: {1} loaded|Loading the results of {0} events: {1} loaded";
    public const string Cancelled = "Cancelled. Nothing was answered.";
    public const string NotLoaded = "The results could not be loaded ({0}). Are you online?";

    // In its form.
    public const string NotUnderstood = "Not understood: {0}.";
    public const string NothingUnderstood = "Nothing of that was understood. Name events, nations, years, medals or marks, or use the form.";
    public const string OrMore = "or …";
    public const string OrValue = "or {0}";
    public const string OrAnother = "or another {0}";
    public const string CountSet = "({0} set)";

    public const string NoShortQuery = "This question has no short query in SQL.";

    // In its picture.
    public const string ChartOfDecades = "Results by decade.";
    public const string ChartOfMarks = "Marks by year, the best at the top; a dashed ring is wind-assisted.";

    // In its table.
    public const string Rank = "Rank";
    public const string Finals = "Finals";
    public const string BestKnown = "Best known";
    public const string First = "First";
    public const string Last = "Last";
    public const string EventCount = "Events";
    public const string EditionCount = "Editions";
    public const string NationCount = "Nations";
    public const string InARow = "In a row";
    public const string Span = "Span";
    public const string LongestGap = "Longest gap";
    public const string Years = "{0} year|{0} years";
    public const string Shared = "={0}";
    public const string FromTo = "{0}–{1}";
    public const string AtLeast = "at least {0}";
    public const string Estimated = "estimated";
    public const string WindAssisted = "wind-assisted";
    public const string NotMeasured = "not measured";
    public const string Aged = "aged";

    // Words between others.
    public const string Or = "or";
    public const string And = "and";

    /// <summary>By their names here, the first letter small.</summary>
    public static ImmutableSortedDictionary<string, string> All { get; } = typeof(QuestionPhrases).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => f.IsLiteral)
        .ToImmutableSortedDictionary(f => TextWords.LowerFirst(f.Name), f => (string)f.GetRawConstantValue()!, StringComparer.Ordinal);

    internal static string Fill(string phrase, params object[] parts) => string.Format(CultureInfo.InvariantCulture, phrase, parts);
}
