using TrackArchive.Content.Articles.Prose;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Validation;

/// <summary>
/// Warns of marks and years in plain words that look like a slip: beside a linked athlete, nearly what the results say and
/// not it. It is no proof, and says nothing of what it does not find: that is what claims are for.
/// </summary>
public static class ProseChecks
{
    /// <summary>How far a mark may be from the athlete's to be taken for it: a hundredth of the mark.</summary>
    private const decimal Near = 0.01m;

    public static void Run(LoadedArchive loaded, Archive archive, DiagnosticBag diagnostics)
    {
        foreach (var figure in loaded.Figures)
            CheckMark(figure, archive, diagnostics);
        foreach (var year in loaded.Years)
            CheckYear(year, archive, diagnostics);
    }

    private static void CheckMark(ProseFigure figure, Archive archive, DiagnosticBag diagnostics)
    {
        var finals = archive.FinalsOf(figure.Beside).Where(f => IsNamed(figure, f)).ToArray();
        if (finals.Any(f => Knows(f, figure.Written)))
            return;
        foreach (var final in finals)
        {
            var own = final.Results.FirstOrDefault(r => r.Athlete?.Id == figure.Beside);
            if (own?.Mark is not { } mark || !IsNear(figure.Written, mark))
                continue;
            diagnostics.Add(
                Codes.ProseContradiction,
                figure.At,
                $"'{figure.Written}' stands beside {own.Athlete!.Name}, for whom the results of {final.Name} say {mark.Text}",
                $"correct it, or claim it: [{mark.Text}](result:{final.Id}/{figure.Beside})");
            return;
        }
    }

    private static void CheckYear(ProseYear year, Archive archive, DiagnosticBag diagnostics)
    {
        if (archive.FindFinal(year.Final) is not { } final || !year.Athletes.SelectMany(archive.FinalsOf).Contains(final, ReferenceEqualityComparer.Instance))
            return;
        if (year.Year != final.Edition.Year && year.Year != final.Edition.HeldIn)
            diagnostics.Add(Codes.ProseContradiction, year.At, $"{year.Year} stands behind a link to {final.Name}, which was held in {final.Edition.HeldIn}", "correct it, or put the year elsewhere");
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
        Mark.TryParse(written, own.Kind) is { Succeeded: true, Value: var mark } && Math.Abs(mark.Value - own.Value) <= own.Value * Near;
}
