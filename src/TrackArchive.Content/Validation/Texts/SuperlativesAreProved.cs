using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Texts;

/// <summary>
/// Warns of superlatives that a text neither proves nor sources: the archive's prose may say that somebody was the first only where a reader can
/// see why it is so.
/// </summary>
internal sealed class SuperlativesAreProved : ICheck<CheckedStatements>
{
    public void Check(CheckedStatements subject, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var found in subject.Statements.Superlatives)
        {
            diagnostics.Add(
                Codes.UnprovedSuperlative,
                found.At,
                $"{found.Words} without a proof or a source in its sentence",
                "make it a claim, like [the first](fact:first?…), or link to who says it: [[source/id]]");
        }
    }
}
