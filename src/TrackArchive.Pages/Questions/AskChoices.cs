using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Questions;

/// <summary>What a form can offer of an archive: nothing that no result of it has.</summary>
internal static class AskChoices
{
    /// <summary>"Club", "School"; of teams that are not alike "Team".</summary>
    public static string ClubLabel(Archive archive) => TextWords.UpperFirst(TeamWords.DescribeOne(archive.Clubs));

    /// <summary>In the order in which they are held, the final last; empty where no final has a round before it.</summary>
    public static ImmutableArray<Choice> FindRounds(Archive archive)
    {
        var held = archive.Finals.SelectMany(f => f.Rounds).Select(r => r.Round).ToHashSet();
        return held.Count == 0 ? [] : [.. Rounds.Tokens.Terms.Where(r => r == Round.Final || held.Contains(r)).Select(r => new Choice(Rounds.Tokens[r], QuestionTerms.Describe(r)))];
    }

    public static ImmutableArray<Choice> FindDisciplines(Archive archive) =>
        [.. Disciplines.InProgrammeOrder.Terms.Where(archive.Events.Select(e => e.Discipline).ToHashSet().Contains).Select(d => new Choice(Disciplines.Tokens[d], QuestionTerms.Describe(d)))];

    public static ImmutableArray<Choice> FindContinents(Archive archive) =>
        [.. Continents.Tokens.Terms.Where(archive.Nations.Select(n => n.Continent).OfType<Continent>().ToHashSet().Contains).Select(c => new Choice(Continents.Tokens[c], Words.Describe(c)))];

    /// <summary>Those of the conditions that hold or not which no other archive need have.</summary>
    public static ImmutableHashSet<QuestionKey> FindOffered(Archive archive)
    {
        (QuestionKey Key, bool IsOffered)[] all =
        [
            (QuestionKey.Former, archive.Nations.Any(n => n.Kind == TeamKind.Historic)),
            (QuestionKey.Home, archive.Championships.SelectMany(c => c.Editions).Any(e => e.Nation is not null)),
            (QuestionKey.Led, archive.Finals.Any(f => f.Splits.Any(s => s.Leader is not null))),
            (QuestionKey.Individual, archive.Events.Any(e => e.IsForTeams)),
        ];
        return [.. all.Where(a => a.IsOffered).Select(a => a.Key)];
    }

    private static bool HasContinents(Archive archive) => archive.Nations.Any(n => n.Continent is not null);

    public static ImmutableArray<Choice> FindGroups(Archive archive) =>
    [
        .. from grouping in Groupings.Tokens.Terms
           where grouping switch
           {
               Grouping.Nation or Grouping.NationAndEvent => !archive.Nations.IsEmpty,
               Grouping.Continent => HasContinents(archive),
               Grouping.Club => !archive.Clubs.IsEmpty,
               Grouping.Athlete or Grouping.AthleteAndEvent or Grouping.AthleteAndEdition or Grouping.Event or Grouping.Final or Grouping.Edition or Grouping.Championship or Grouping.Decade => true,
               _ => throw new InvalidOperationException($"nobody says whether {grouping} is offered"),
           }
           select new Choice(Groupings.Tokens[grouping], grouping == Grouping.Club ? TeamWords.DescribeOne(archive.Clubs) : QuestionTerms.Describe(grouping)),
    ];

    public static ImmutableArray<Choice> FindColumns(Archive archive) =>
    [
        .. from column in AnswerColumns.Tokens.Terms
           where column switch
           {
               AnswerColumn.Nation => !archive.Nations.IsEmpty,
               AnswerColumn.Club => !archive.Clubs.IsEmpty,
               AnswerColumn.Class => !EntryClasses.FindAll(archive).IsEmpty,
               AnswerColumn.Round => archive.Finals.Any(f => !f.Rounds.IsEmpty),
               AnswerColumn.Place or AnswerColumn.Medal or AnswerColumn.Athlete or AnswerColumn.Mark or AnswerColumn.Behind or AnswerColumn.Margin or AnswerColumn.Age
                   or AnswerColumn.Wind or AnswerColumn.Records or AnswerColumn.Status or AnswerColumn.Before or AnswerColumn.DayPlace or AnswerColumn.Decided or AnswerColumn.Event or AnswerColumn.Final
                   or AnswerColumn.Date or AnswerColumn.Sources or AnswerColumn.Coverage => true,
               _ => throw new InvalidOperationException($"nobody says whether {column} is offered"),
           }
           select new Choice(AnswerColumns.Tokens[column], column == AnswerColumn.Club ? TeamWords.DescribeOne(archive.Clubs) : QuestionTerms.Describe(column)),
    ];
}
