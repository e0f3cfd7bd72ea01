using System.Reflection;
using System.Text.RegularExpressions;
using TrackArchive.Cli.Building;
using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Publishing.Exports.Json;
using TrackArchive.Theme;
using Xunit;

namespace TrackArchive.Tests.Architecture;

/// <summary>A term that somebody adds to a closed set is named wherever it is forgotten.</summary>
public partial class ClosedSetSpecs
{
    private const int MadeUp = 99;

    /// <summary>Where terms have their tokens, and where they have words that may be spelled like a token.</summary>
    private static readonly string[] TablesOfTerms = ["/Vocabulary/", "/Wording/", "/ClaimTokens.cs", "/Distinctions/"];

    private static readonly Assembly[] Product =
    [
        typeof(Diagnostic).Assembly, typeof(Archive).Assembly, typeof(ArchiveLoader).Assembly, typeof(Page).Assembly, typeof(ThemeAssets).Assembly,
        typeof(JsonSchemas).Assembly, typeof(CheckedArchive).Assembly, typeof(SiteBuild).Assembly,
    ];

    private static IEnumerable<Type> ClosedSets => Product.SelectMany(a => a.GetTypes())
        .Where(t => t.IsEnum && t.GetCustomAttribute<FlagsAttribute>() is null);

    [Fact]
    public void No_table_of_tokens_writes_a_made_up_term() => Assert.All(Tables(), table =>
    {
        var (name, vocabulary) = table;
        var term = Enum.ToObject(vocabulary.GetType().GetGenericArguments()[0], MadeUp);
        var error = Assert.Throws<TargetInvocationException>(() => vocabulary.GetType().GetProperty("Item")!.GetValue(vocabulary, [term]));
        Assert.True(error.InnerException is ArgumentOutOfRangeException { ActualValue: var value } && value!.Equals(term), name);
    });

    /// <summary>Every function of one term: its words, its class, its rule.</summary>
    [Fact]
    public void Nothing_that_is_asked_of_a_term_answers_for_a_made_up_one()
    {
        var silent = FunctionsOfOneTerm().Where(f => !Refuses(f)).Select(f => $"{f.DeclaringType!.Name}.{f.Name}({f.GetParameters()[0].ParameterType.Name})");
        Assert.Empty(silent);
        Assert.True(FunctionsOfOneTerm().Count() > 20);
    }

    /// <summary>An arm for "all others" would give a new member the words of another.</summary>
    [Fact]
    public void A_switch_over_a_closed_set_throws_for_what_it_does_not_name() =>
        Assert.Empty(SourceFiles.All.SelectMany(file => SilentArms(file.Text).Select(arm => $"{file.Path}: {arm}")));

    [Fact]
    public void A_silent_arm_is_found_in_expressions_and_statements()
    {
        Assert.Equal(["_ => \"bronze\""], SilentArms("x switch { Medal.Gold => \"g\", _ => \"bronze\", }"));
        Assert.Equal(["default: Other();"], SilentArms("switch (x) { case Medal.Gold: One(); break; default: Other(); break; }"));
        Assert.Empty(SilentArms("x switch { Medal.Gold => \"g\", _ => throw new X() }"));
        Assert.Empty(SilentArms("x switch { 'h' => Timing.Hand, _ => Timing.Unknown }"));
        Assert.Empty(SilentArms("x switch { Medal.Gold => n switch { < 2 => 1, _ => 2 }, _ => throw new X() }"));
        Assert.Empty(SilentArms("x switch { (Medal.Gold, 1) => 'a', _ => 'b' }"));
    }

    [Fact]
    public void No_file_outside_the_vocabulary_has_a_table_of_tokens_of_its_own()
    {
        var tokens = ClosedSets.Where(t => t.Assembly == typeof(Medal).Assembly).ToDictionary(t => t.Name, TokensOf);
        var own = from file in SourceFiles.All
                  where !TablesOfTerms.Any(table => file.Path.Contains(table, StringComparison.Ordinal))
                  from pattern in new[] { TermThenToken(), TokenThenTerm() }
                  from match in pattern.Matches(file.Text)
                  where tokens.TryGetValue(match.Groups["set"].Value, out var known) && known.Contains((match.Groups["term"].Value, match.Groups["token"].Value))
                  group match.Value by (file.Path, match.Groups["set"].Value) into table
                  where table.Distinct().Count() > 1
                  select $"{table.Key}: {string.Join("; ", table)}";
        Assert.Empty(own);
    }

    private static IEnumerable<(string Name, object Table)> Tables() =>
        from type in typeof(Medals).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType is { IsGenericType: true } of && of.GetGenericTypeDefinition() == typeof(Vocabulary<>)
        select ($"{type.Name}.{field.Name}", field.GetValue(null)!);

    private static HashSet<(string Term, string Token)> TokensOf(Type set) => Tables()
        .Where(t => t.Table.GetType().GetGenericArguments()[0] == set)
        .SelectMany(t => Enum.GetValues(set).Cast<object>()
            .Where(term => (bool)t.Table.GetType().GetMethod("Contains")!.Invoke(t.Table, [term])!)
            .Select(term => ($"{term}", (string)t.Table.GetType().GetProperty("Item")!.GetValue(t.Table, [term])!)))
        .ToHashSet();

    private static IEnumerable<MethodInfo> FunctionsOfOneTerm()
    {
        var sets = ClosedSets.ToHashSet();
        return from type in Product.SelectMany(a => a.GetTypes())
               from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
               where !method.ContainsGenericParameters && method.ReturnType != typeof(void)
               where method.GetParameters() is [var only] && sets.Contains(Nullable.GetUnderlyingType(only.ParameterType) ?? only.ParameterType)
               select method;
    }

    private static bool Refuses(MethodInfo function)
    {
        var parameter = function.GetParameters()[0].ParameterType;
        var term = Enum.ToObject(Nullable.GetUnderlyingType(parameter) ?? parameter, MadeUp);
        try
        {
            function.Invoke(null, [term]);
            return false;
        }
        catch (TargetInvocationException error) when (error.InnerException is ArgumentOutOfRangeException { ActualValue: var value })
        {
            return term.Equals(value);
        }
    }

    private static IEnumerable<string> SilentArms(string source)
    {
        var sets = ClosedSets.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        foreach (Match opening in Switch().Matches(source))
        {
            var body = Inner().Replace(source[(opening.Index + opening.Length)..Closing(source, opening.Index + opening.Length)], "");
            if (!Named().Matches(body).Any(m => sets.Contains(m.Groups["set"].Value)))
                continue;
            foreach (Match arm in Others().Matches(body))
            {
                if (!arm.Groups["what"].Value.StartsWith("throw", StringComparison.Ordinal))
                    yield return arm.Value.Trim().TrimEnd(',');
            }
        }
    }

    /// <summary>Where the block that is open at a place ends.</summary>
    private static int Closing(string source, int at)
    {
        for (var depth = 1; at < source.Length; at++)
        {
            depth += source[at] == '{' ? 1 : source[at] == '}' ? -1 : 0;
            if (depth == 0)
                return at;
        }

        return source.Length;
    }

    [GeneratedRegex(@"\bswitch\s*(\([^{}]*\))?\s*\{")]
    private static partial Regex Switch();

    /// <summary>An arm or a case that begins with a member of an enum.</summary>
    [GeneratedRegex(@"(?:^|[{,]|\bcase)\s*(?:[A-Za-z.]+\.)?(?<set>[A-Z]\w+)\.[A-Z]\w+(?: or [\w.]+)*(?: when [^=]*)?\s*(?:=>|:)", RegexOptions.Multiline)]
    private static partial Regex Named();

    /// <summary>Blocks within a block: they are looked at by themselves.</summary>
    [GeneratedRegex(@"\{(?:[^{}]|(?<open>\{)|(?<-open>\}))*(?(open)(?!))\}")]
    private static partial Regex Inner();

    [GeneratedRegex(@"(?:(?<=^|[{,]|\n)\s*_\s*=>\s*|\bdefault:\s*)(?<what>[^,;\n}]*);?,?")]
    private static partial Regex Others();

    [GeneratedRegex("""\b(?<set>[A-Z]\w+)\.(?<term>[A-Z]\w+)\s*(?:=>|,)\s*["'](?<token>[^"']*)["']""")]
    private static partial Regex TermThenToken();

    [GeneratedRegex("""["'](?<token>[^"']*)["']\s*(?:=>|,)\s*(?:\w+\.)*(?<set>[A-Z]\w+)\.(?<term>[A-Z]\w+)""")]
    private static partial Regex TokenThenTerm();
}
