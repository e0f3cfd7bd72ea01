using System.Collections.Immutable;

namespace TrackArchive.Pages.Questions;

/// <summary>A value that a question may ask for: as addresses write it, and in words.</summary>
public sealed record Choice(string Token, string Words);

public sealed record ChoiceGroup(string Name, ImmutableArray<Choice> Choices);

/// <summary>A question to begin with: where it is asked, what it asks exactly, and the pages that tell of the same without a script.</summary>
public sealed record OfferedQuestion(Link Ask, string Sentence, ImmutableArray<Link> Pages);

/// <summary>Questions of all finals, answered by script; without it the ways to the finals and to pages that tell of the same.</summary>
public sealed record AskPage : Page
{
    public override PageKind Kind => PageKind.Questions;

    /// <summary>The index of what the script loads, which is made with the site.</summary>
    public required Route Index { get; init; }

    public required ImmutableArray<OfferedQuestion> Offered { get; init; }

    public required ImmutableArray<ChoiceGroup> Events { get; init; }

    public required ImmutableArray<Choice> Championships { get; init; }

    public required ImmutableArray<Choice> Nations { get; init; }

    /// <summary>Clubs, schools and the like; empty where the archive has none.</summary>
    public required ImmutableArray<Choice> Clubs { get; init; }

    /// <summary>What those are: "Club", "School", "Team".</summary>
    public required string ClubLabel { get; init; }

    /// <summary>Of age and of para athletics; empty where the archive has none.</summary>
    public required ImmutableArray<Choice> Classes { get; init; }

    /// <summary>That athletes may have reached; empty where the archive has finals alone.</summary>
    public required ImmutableArray<Choice> Rounds { get; init; }

    public required ImmutableArray<Choice> Disciplines { get; init; }

    /// <summary>Empty where no nation has one.</summary>
    public required ImmutableArray<Choice> Continents { get; init; }

    /// <summary>Conditions that hold or not and that some result of the archive can decide.</summary>
    public required ImmutableHashSet<QuestionKey> Holding { get; init; }

    public required ImmutableArray<Choice> Groups { get; init; }

    public required ImmutableArray<Choice> Columns { get; init; }

    public required ImmutableArray<Link> EventPages { get; init; }

    public required ImmutableArray<Link> ChampionshipPages { get; init; }

    public required ImmutableArray<Link> YearPages { get; init; }
}
