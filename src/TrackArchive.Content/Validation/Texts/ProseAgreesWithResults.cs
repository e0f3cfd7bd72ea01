using TrackArchive.Content.Articles.Prose;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Validation.Texts;

/// <summary>
/// Warns of marks and years in plain words that look like a slip: next to a linked athlete, and nearly what the results say.
/// It proves nothing about what it does not find; claims do that.
/// </summary>
internal sealed class ProseAgreesWithResults : ICheck<CheckedStatements>
{
    /// <summary>The furthest that a mark may be from the athlete's and still be taken for it: a hundredth of the mark.</summary>
    private const decimal MaxDifference = 0.01m;

    public void Check(CheckedStatements subject, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var figure in subject.Statements.Figures)
            CheckMark(figure, subject, diagnostics);
        foreach (var year in subject.Statements.Years)
            CheckYear(year, subject, diagnostics);
    }

    private static void CheckMark(ProseFigure figure, CheckedStatements subject, DiagnosticBag diagnostics)
    {
        var finals = subject.Archive.FinalsOf(figure.Athlete).Where(f => IsNamed(figure, f)).ToArray();
        if (finals.Any(f => Knows(f, figure.Written)))
            return;
        foreach (var final in finals)
        {
            var own = final.Results.FirstOrDefault(r => r.Athlete?.Id == figure.Athlete);
            if (own?.Mark is not { } mark || !IsNear(figure.Written, mark))
                continue;
            diagnostics.Add(
                Codes.ProseContradiction,
                figure.At,
                $"'{figure.Written}' is next to {own.Athlete!.Name}, whose mark in {subject.Wording.NameFinal(final)} is {mark.Text}",
                $"correct it, or make it a claim: [{mark.Text}](result:{final.Id}/{figure.Athlete})");
            return;
        }
    }

    private static void CheckYear(ProseYear year, CheckedStatements subject, DiagnosticBag diagnostics)
    {
        if (subject.Archive.FindFinal(year.Final) is not { } final || !year.Athletes.SelectMany(subject.Archive.FinalsOf).Contains(final, ReferenceEqualityComparer.Instance))
            return;
        if (year.Year != final.Edition.Year && year.Year != final.Edition.HeldIn)
            diagnostics.Add(Codes.ProseContradiction, year.At, $"{year.Year} follows a link to {subject.Wording.NameFinal(final)}, which was held in {final.Edition.HeldIn}", "correct it, or move the year");
    }

    /// <summary>The sentence links to the final or its edition or, where it links to neither kind, has its year.</summary>
    private static bool IsNamed(ProseFigure figure, Final final) => figure.Places.IsEmpty
        ? figure.Years.Contains(final.Edition.Year) || figure.Years.Contains(final.Edition.HeldIn)
        : figure.Places.Contains(final.Id.ToString()) || figure.Places.Contains(final.Id.Edition.ToString());

    private static bool Knows(Final final, string written) =>
        Mark.TryParse(written, final.Event.MarkKind) is { Succeeded: true, Value: var mark }
        && final.Results.SelectMany(r => r.OtherMarks.Select(o => o.Mark).Concat(r.Mark is { } own ? [own] : Array.Empty<Mark>()))
            .Concat(final.Splits.Select(s => s.Mark)).Any(m => m.AgreesWith(mark));

    private static bool IsNear(string written, Mark own) =>
        Mark.TryParse(written, own.Kind) is { Succeeded: true, Value: var mark } && Math.Abs(mark.Value - own.Value) <= own.Value * MaxDifference;
}
