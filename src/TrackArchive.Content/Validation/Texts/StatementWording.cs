using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Questions;

namespace TrackArchive.Content.Validation.Texts;

/// <summary>How messages say what a text claims or asks and what the archive answers: the words of the pages, which a host hands in.</summary>
/// <param name="DescribeQuery">What a claim asks, as it fits into a sentence.</param>
/// <param name="DescribeReason">Why it is refuted or cannot be decided.</param>
/// <param name="FormatValue">The value that the results give.</param>
/// <param name="DescribeMistake">Why a question cannot be asked.</param>
/// <param name="NameFinal">What a final is called.</param>
public sealed record StatementWording(
    Func<ClaimQuery, string> DescribeQuery,
    Func<ClaimReason, string> DescribeReason,
    Func<ClaimValue, string> FormatValue,
    Func<QuestionMistake, string> DescribeMistake,
    Func<Final, string> NameFinal);
