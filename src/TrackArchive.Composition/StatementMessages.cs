using TrackArchive.Content.Validation.Texts;
using TrackArchive.Domain;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Composition;

/// <summary>Messages about what texts claim and ask say the same words as the pages that show it.</summary>
public static class StatementMessages
{
    public static StatementWording Create(Archive archive) => new(
        query => ClaimWords.DescribeQuery(archive, query),
        reason => ClaimAnswerWords.Describe(archive, reason),
        ClaimAnswerWords.Format,
        QuestionMistakeWords.Describe,
        final => final.Name);
}
