using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Questions;

namespace TrackArchive.Content.Validation;

/// <summary>The questions that the site offers its readers: read as the page of questions reads them, in the archive as it is.</summary>
internal static class QuestionsCanBeAsked
{
    public static void Check(DocumentSet documents, Archive archive, DiagnosticBag diagnostics)
    {
        foreach (var ask in documents.Of<SiteDocument>().SelectMany(d => d.Questions).Select(q => q.Ask))
        {
            foreach (var mistake in QuestionReader.Read(archive, ask.Value).Mistakes)
                diagnostics.Add(Codes.BadQuestion, ask.At, mistake, "a question is written as finals.html has it in its address, behind the question mark");
        }
    }
}
