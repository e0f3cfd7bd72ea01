using TrackArchive.Domain.Questions;
using static TrackArchive.Pages.Wording.QuestionPhrases;

namespace TrackArchive.Pages.Wording;

/// <summary>Why a question cannot be asked, as it fits into a sentence, without a full stop.</summary>
public static class QuestionMistakeWords
{
    public static string Describe(QuestionMistake mistake) => mistake switch
    {
        UnknownCondition m => Fill(NoCondition, m.Key),
        SeveralValues m => Fill(TakesOneValue, Name(m.Key)),
        MixedMeasures m => Fill(NeedsEvents, Name(m.Key)),
        UnreadableValue m => Fill(NotReadable, Name(m.Key), m.Text),
        ReversedRange m => Fill(EndsBeforeBeginning, Name(m.Key), m.Text),
        UnknownTerm m => Fill(NoneOf, Name(m.Key), m.Text, string.Join(", ", m.Tokens)),
        UnknownId m => Fill(NotInArchive, Name(m.Key), m.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(mistake), mistake, "a mistake without words"),
    };

    private static string Name(QuestionKey key) => QuestionKeys.Tokens[key];
}
