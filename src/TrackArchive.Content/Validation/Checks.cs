using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation;

/// <summary>All that can be wrong though every file can be read and every reference followed.</summary>
internal static class Checks
{
    private static readonly IFinalCheck[] OfFinals =
    [
        new FinalBelongsToEdition(),
        new DateFitsEdition(),
        new ResultsSayWhereTheyCame(),
        new PlacesAddUp(),
        new PlacesAgreeWithMarks(),
        new MarksArePlausible(),
        new NobodyStandsTwice(),
        new SexFitsEvent(),
        new NationsStoodThen(),
        new LivesFitFinals(),
        new ValuesFitEvent(),
        new RecordsFitMarks(),
        new SplitsGoForward(),
        new StatementsHaveSources(),
        new DecisionsHaveTheirValues(),
        new DecisionsCanBeTaken(),
        new ListFitsFinal(),
    ];

    public static void Final(ResolvedFinal final, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var check in OfFinals)
            check.Check(final, today, diagnostics);
    }

    public static void Documents(DocumentSet documents, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var athlete in documents.Athletes)
            AthleteChecks.Run(athlete, today, diagnostics);
        foreach (var edition in documents.Of<ChampionshipDocument>().SelectMany(c => c.Editions))
            EditionChecks.Run(edition, diagnostics);
        foreach (var date in documents.Of<ArticleDocument>().Select(a => a.Date).OfType<Located<DateOnly>>().Where(d => d.Value > today))
            diagnostics.Add(Codes.DateOutsideEdition, date.At, $"{date.Value:yyyy-MM-dd} is after the archive's date, {today:yyyy-MM-dd}", "the archive's date is in site.yml");
    }
}
