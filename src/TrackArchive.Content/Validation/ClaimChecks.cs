using TrackArchive.Diagnostics;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Content.Validation;

/// <summary>Asks the archive whether the claims of its texts are true.</summary>
public static class ClaimChecks
{
    /// <returns>What proves them; nothing where the content has errors.</returns>
    public static ProvenClaims? Run(LoadedArchive loaded, ArchiveRelations relations, DiagnosticBag diagnostics)
    {
        var answers = loaded.Claims.Select(c => c.Query).Distinct().ToDictionary(q => q, q => ClaimAnswers.Of(relations, q));
        foreach (var claim in loaded.Claims)
        {
            var answer = answers[claim.Query];
            if (answer is Undecidable undecidable)
                diagnostics.Add(Codes.UndecidableClaim, claim.At, $"the archive cannot decide {answer.Question}: {undecidable.Why}", "leave the claim out, or complete the results");
            else if (answer is Refuted refuted)
                diagnostics.Add(Codes.FalseClaim, claim.At, $"\"{claim.Words}\" claims {answer.Question}, but {refuted.Why}");
            else if (answer is Proven proven && !proven.Value.StandsIn(claim.Words))
                diagnostics.Add(Codes.FalseClaim, claim.At, $"\"{claim.Words}\" claims {answer.Question}", $"the results say {proven.Value.Text}");
        }

        return diagnostics.HasErrors ? null : new ProvenClaims(answers.ToDictionary(a => a.Key, a => (Proven)a.Value));
    }
}
