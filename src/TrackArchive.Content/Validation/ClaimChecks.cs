using TrackArchive.Diagnostics;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Content.Validation;

/// <summary>Asks the archive whether the claims of its texts are true.</summary>
public static class ClaimChecks
{
    /// <returns>Whether they all are.</returns>
    public static bool Run(LoadedArchive loaded, ArchiveRelations relations, DiagnosticBag diagnostics)
    {
        foreach (var claim in loaded.Claims)
        {
            var answer = ClaimAnswers.Of(relations, claim.Query);
            if (answer is Undecidable undecidable)
                diagnostics.Add(Codes.UndecidableClaim, claim.At, $"the archive cannot decide {answer.Question}: {undecidable.Why}", "leave the claim out, or complete the results");
            else if (answer is Refuted refuted)
                diagnostics.Add(Codes.FalseClaim, claim.At, $"\"{claim.Words}\" claims {answer.Question}, but {refuted.Why}");
            else if (answer is Proven proven && !proven.Value.StandsIn(claim.Words))
                diagnostics.Add(Codes.FalseClaim, claim.At, $"\"{claim.Words}\" claims {answer.Question}", $"the results say {proven.Value.Text}");
        }

        return !diagnostics.HasErrors;
    }
}
