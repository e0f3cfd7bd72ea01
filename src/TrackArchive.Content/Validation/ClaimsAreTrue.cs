using TrackArchive.Diagnostics;
using TrackArchive.Domain.Claims;

namespace TrackArchive.Content.Validation;

/// <summary>The archive proves the claims of its texts.</summary>
internal sealed class ClaimsAreTrue : ICheck<CheckedStatements>
{
    public void Check(CheckedStatements subject, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var claim in subject.Statements.Claims)
        {
            var answer = subject.Answers[claim.Query];
            if (answer is Undecidable undecidable)
                diagnostics.Add(Codes.UndecidableClaim, claim.At, $"the archive cannot decide {answer.Question}: {undecidable.Why}", "leave the claim out, or complete the results");
            else if (answer is Refuted refuted)
                diagnostics.Add(Codes.FalseClaim, claim.At, $"\"{claim.Words}\" claims {answer.Question}, but {refuted.Why}");
            else if (answer is Proven proven && !proven.Value.StandsIn(claim.Words))
                diagnostics.Add(Codes.FalseClaim, claim.At, $"\"{claim.Words}\" claims {answer.Question}", $"the results say {proven.Value.Text}");
        }
    }
}
