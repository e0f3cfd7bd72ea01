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

    public static ImmutableArray<Choice> FindGroups(Archive archive) =>
    [
        .. from grouping in Groupings.Tokens.Terms
           where grouping switch
           {
               Grouping.Nation => !archive.Nations.IsEmpty,
               Grouping.Club => !archive.Clubs.IsEmpty,
               Grouping.Athlete or Grouping.AthleteAndEvent or Grouping.Event or Grouping.Edition or Grouping.Championship or Grouping.Decade => true,
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
                   or AnswerColumn.Wind or AnswerColumn.Records or AnswerColumn.Status or AnswerColumn.Before or AnswerColumn.Event or AnswerColumn.Final
                   or AnswerColumn.Date or AnswerColumn.Sources or AnswerColumn.Coverage => true,
               _ => throw new InvalidOperationException($"nobody says whether {column} is offered"),
           }
           select new Choice(AnswerColumns.Tokens[column], column == AnswerColumn.Club ? TeamWords.DescribeOne(archive.Clubs) : QuestionTerms.Describe(column)),
    ];
}
