using System.Globalization;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Citing;

/// <summary>An entry for BibTeX and biblatex, in ASCII wherever LaTeX has a command for the letter.</summary>
public static class BibTeX
{
    /// <summary>In double braces names stay whole and titles keep their capitals; an address is taken as it is.</summary>
    public static string Format(PageCitation page) => $$$"""
        @misc{{{{page.Key}}},
          author = {{{{{LatexText.Escape(page.Archive)}}}}},
          title = {{{{{LatexText.Escape(page.Title)}}}}},
          year = {{{{page.Date.Year}}}},
          month = {{{page.Date.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant()}}},
          note = {{{{LatexText.Escape(SourceWords.DescribeEdition(page.Edition))}}}},
          url = {{{{page.Address}}}}
        }
        """.ReplaceLineEndings("\n");
}
