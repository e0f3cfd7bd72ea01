using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Parts;
using TrackArchive.Pages.Wording.Questions;

namespace TrackArchive.Pages.Questions;

internal static class AskPages
{
    /// <param name="archive">What is asked.</param>
    /// <param name="index">The index of what the script loads.</param>
    public static AskPage Create(Archive archive, Route index)
    {
        var held = archive.Finals.Select(f => f.Event.Id).ToHashSet();
        ImmutableArray<Event> events = [.. archive.Events.Where(e => held.Contains(e.Id))];
        var nations = archive.Finals.SelectMany(f => f.Results).Select(r => r.Nation?.Id).ToHashSet();
        return new AskPage
        {
            Route = Routes.Finals,
            Index = index,
            Title = PageNames.Questions,
            Description = QuestionPageWords.Describe(archive),
            Breadcrumb = Crumbs.Home,
            Offered = [.. archive.Site.Questions.Select(q => Offer(archive, q.Words, q.Text))],
            Events = [.. events.GroupBy(e => e.Sex).Select(g => new ChoiceGroup(Words.Describe(g.Key), [.. g.Select(e => new Choice(e.Id.Value, e.FullName))]))],
            Championships = [.. archive.Championships.Select(c => new Choice(c.Id.Value, c.Name))],
            Nations = [.. archive.Nations.Where(n => nations.Contains(n.Id)).OrderBy(n => FoldedName.From(n.Name), StringComparer.Ordinal).Select(n => new Choice(n.Id.Value, n.Name))],
            Clubs = [.. archive.Clubs.OrderBy(c => FoldedName.From(c.Name), StringComparer.Ordinal).ThenBy(c => c.Id.Value, StringComparer.Ordinal).Select(c => new Choice(c.Id.Value, c.Name))],
            ClubLabel = AskChoices.ClubLabel(archive),
            Classes = [.. EntryClasses.FindAll(archive).Select(c => new Choice(c, c))],
            Disciplines = AskChoices.FindDisciplines(archive),
            Continents = AskChoices.FindContinents(archive),
            Holding = AskChoices.FindOffered(archive),
            Rounds = AskChoices.FindRounds(archive),
            Groups = AskChoices.FindGroups(archive),
            Columns = AskChoices.FindColumns(archive),
            EventPages = [.. events.Select(e => new Link(Routes.Event(e.Id), e.FullName))],
            ChampionshipPages = [.. archive.Championships.Select(c => new Link(Routes.Championship(c.Id), c.Name))],
            YearPages = [.. archive.Finals.Select(f => f.Edition.HeldIn).Distinct().Order().Select(y => new Link(Routes.Year(y), y.ToString(CultureInfo.InvariantCulture)))],
        };
    }

    /// <summary>Everything that a nation won.</summary>
    public static Link About(Team nation) =>
        Ask(new Question { Nations = [nation.Id], Medals = [Medal.Gold, Medal.Silver, Medal.Bronze] }, QuestionPageWords.AskAboutMedals(nation));

    public static Link About(Event @event) => Ask(new Question { Events = [@event.Id] }, QuestionPageWords.AskAboutEvent);

    public static Link About(Edition edition) =>
        Ask(new Question { Championships = [edition.Id.Championship], From = edition.HeldIn, To = edition.HeldIn, WithIntercalated = edition.Status == EditionStatus.Intercalated }, QuestionPageWords.AskAboutEdition);

    /// <summary>The athlete's events are named, so that the question loads no others.</summary>
    public static Link About(Athlete athlete, IEnumerable<Final> finals) =>
        Ask(new Question { Events = [.. finals.Select(f => f.Event).Distinct().Order(ProgrammeOrder.Instance).Select(e => e.Id)], Athletes = [athlete.Id] }, QuestionPageWords.AskAbout(athlete));

    private static Link Ask(Question question, string words) => new(Routes.Ask(question), words);

    private static OfferedQuestion Offer(Archive archive, string words, string text)
    {
        var question = QuestionReader.Read(archive, text).Question!;
        return new OfferedQuestion(Ask(question, words), QuestionSentence.Describe(archive, question), PagesOf(archive, question));
    }

    /// <summary>The pages of what the question names, as far as there are few enough to read.</summary>
    private static ImmutableArray<Link> PagesOf(Archive archive, Question question)
    {
        IEnumerable<Link> links =
        [
            .. question.Athletes.Select(archive.GetAthlete).Where(a => a.HasPage).Select(Rows.LinkTo),
            .. question.Events.Select(e => new Link(Routes.Event(e), archive.GetEvent(e).FullName)),
            .. question.Nations.Select(n => new Link(Routes.Team(archive.GetTeam(n)), archive.GetTeam(n).Name)),
            .. EditionsOf(archive, question).Select(e => new Link(Routes.Edition(e.Id), e.PlaceName)),
            .. question.Sources.IsEmpty && question.Coverages.IsEmpty ? Array.Empty<Link>() : [new Link(Routes.Coverage, PageNames.Coverage)],
        ];
        return [.. links];
    }

    private static IEnumerable<Edition> EditionsOf(Archive archive, Question question) => question.From is null || question.From != question.To
        ? []
        : archive.Championships.Where(c => question.Championships.IsEmpty || question.Championships.Contains(c.Id)).SelectMany(c => c.Editions).Where(e => e.WasHeld && e.HeldIn == question.From);
}
