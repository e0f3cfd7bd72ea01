using TrackArchive.Content.Validation.Texts;
using TrackArchive.Domain;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Composition;

/// <summary>Messages about claims say the same words as the pages that show them.</summary>
public static class ClaimMessages
{
    public static ClaimWording Create(Archive archive) => new(
        query => ClaimWords.DescribeQuery(archive, query),
        reason => ClaimAnswerWords.Describe(archive, reason),
        ClaimAnswerWords.Format);
}
