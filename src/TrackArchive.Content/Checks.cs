using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Resolving;
using TrackArchive.Content.Validation;
using TrackArchive.Content.Validation.Decisions;
using TrackArchive.Content.Validation.Editions;
using TrackArchive.Content.Validation.People;
using TrackArchive.Content.Validation.Qualifying;
using TrackArchive.Content.Validation.Records;
using TrackArchive.Content.Validation.Results;
using TrackArchive.Content.Validation.Texts;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content;

/// <summary>Every check, by what it is about. A new one is a class and a line here.</summary>
internal static class Checks
{
    /// <summary>Finals and races of rounds alike.</summary>
    private static readonly ICheck<ResolvedRace>[] Races =
    [
        new DateFitsEdition(),
        new ResultsSayWhereTheyCame(),
        new PlacesAddUp(),
        new PlacesAgreeWithMarks(),
        new MarksArePlausible(),
        new NobodyAppearsTwice(),
        new SexFitsEvent(),
        new ResultsSayForWhom(),
        new TeamsExistedThen(),
        new LivesFitFinals(),
        new ValuesFitEvent(),
        new RecordsFitMarks(),
        new SplitsGoForward(),
        new ResultsHaveSources(),
        new DecisionsHaveTheirValues(),
        new DecisionsCanBeTaken(),
        new ListFitsFinal(),
    ];

    private static readonly ICheck<ResolvedFinal>[] Finals = [new FinalBelongsToEdition(), new RoundsLeadToTheFinal(), new AdvancingFitsRounds()];

    private static readonly ICheck<IReadOnlyCollection<ResolvedFinal>>[] FinalsOfAnEdition = [new ContestsAreListedOnce()];

    private static readonly ICheck<AthleteDocument>[] Athletes = [new RelationsAreSound(), new LivesHaveOrder()];

    private static readonly ICheck<EditionDocument>[] Editions = [new EditionDatesFitYear(), new ProgrammeNeedsEdition()];

    private static readonly ICheck<ResolvedRecordList>[] RecordLists = [new RecordListsAreSound(), new RecordListsAgreeWithFinals()];

    private static readonly ICheck<ArticleDocument>[] Articles = [new ArticleDateHasCome()];

    private static readonly ICheck<CheckedStatements>[] Statements = [new QuestionsCanBeAsked(), new ProseAgreesWithResults(), new SuperlativesAreProved(), new ClaimsAreTrue()];

    public static void Run(DocumentSet documents, ResolvedFinal[] finals, ResolvedRecordList[] recordLists, DateOnly today, DiagnosticBag diagnostics, int workers)
    {
        Parallel.ForEach(finals, Workers.Options(workers), final =>
        {
            Run(Finals, final, today, diagnostics);
            foreach (var race in final.Races)
                Run(Races, race, today, diagnostics);
        });
        foreach (var edition in finals.GroupBy(f => f.Final.Id.Edition))
            Run(FinalsOfAnEdition, [.. edition], today, diagnostics);
        foreach (var athlete in documents.Athletes)
            Run(Athletes, athlete, today, diagnostics);
        foreach (var edition in documents.All<ChampionshipDocument>().SelectMany(c => c.Editions))
            Run(Editions, edition, today, diagnostics);
        foreach (var list in recordLists)
            Run(RecordLists, list, today, diagnostics);
        foreach (var article in documents.All<ArticleDocument>())
            Run(Articles, article, today, diagnostics);
    }

    public static void Run(CheckedStatements statements, DiagnosticBag diagnostics) =>
        Run(Statements, statements, statements.Archive.Site.Date, diagnostics);

    private static void Run<T>(ICheck<T>[] checks, T subject, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var check in checks)
            check.Check(subject, today, diagnostics);
    }
}
