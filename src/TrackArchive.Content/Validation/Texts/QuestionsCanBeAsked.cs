using TrackArchive.Diagnostics;
using TrackArchive.Domain.Questions;

namespace TrackArchive.Content.Validation.Texts;

/// <summary>The questions that the site offers its readers can be read as the page of questions reads them.</summary>
internal sealed class QuestionsCanBeAsked : ICheck<CheckedStatements>
{
    public void Check(CheckedStatements subject, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var ask in subject.Statements.Questions)
        {
            foreach (var mistake in QuestionReader.Read(subject.Archive, ask.Value).Mistakes)
                diagnostics.Add(Codes.BadQuestion, ask.At, subject.Wording.DescribeMistake(mistake), "write the question as the address of finals.html has it, after the question mark");
        }
    }
}
