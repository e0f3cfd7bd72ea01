using TrackArchive.Content.Articles.Claims;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Claims;

namespace TrackArchive.Content.Validation.Texts;

/// <summary>The archive proves the claims of its texts.</summary>
internal sealed class ClaimsAreTrue : ICheck<CheckedStatements>
{
    public void Check(CheckedStatements subject, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var claim in subject.Statements.Claims)
        {
            var answer = subject.Answers[claim.Query];
            var (wording, question) = (subject.Wording, subject.Wording.DescribeQuery(claim.Query));
            if (answer is Undecidable undecidable)
                diagnostics.Add(Codes.UndecidableClaim, claim.At, $"the archive cannot decide {question}: {wording.DescribeReason(undecidable.Reason)}", "leave the claim out, or complete the results");
            else if (answer is Refuted refuted)
                diagnostics.Add(Codes.FalseClaim, claim.At, $"\"{claim.Words}\" claims {question}, but {wording.DescribeReason(refuted.Reason)}");
            else if (answer is Proven proven && !ClaimedWords.Contain(claim.Words, proven.Value))
                diagnostics.Add(Codes.FalseClaim, claim.At, $"\"{claim.Words}\" claims {question}", $"the results say {wording.FormatValue(proven.Value)}");
        }
    }
}
