using System.CommandLine;
using TwelveLabs.Document;

namespace TwelveLabs.Cli.Commands;

/// <summary>Says what is wrong with the arguments.</summary>
internal static class Complaints
{
    /// <summary>Returns the errors. If an argument is unknown, only the first such is reported, because others then follow from it.</summary>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is [var token, ..])
        {
            var isOption = token.StartsWith('-');
            var known = isOption ? Options(parsed) : parsed.CommandResult.Command.Subcommands.Where(command => !command.Hidden).Select(command => command.Name);
            var near = NearName.Find(token, known);
            yield return $"There is no {(isOption ? "option" : parsed.CommandResult.Command.Subcommands.Count > 0 ? "command" : "argument")} '{token}'{(near is null ? "." : $"; did you mean '{near}'?")}";
            yield break;
        }

        foreach (var message in parsed.Errors.Select(error => error.Message).Distinct())
        {
            yield return message;
        }
    }

    private static IEnumerable<string> Options(ParseResult parsed)
    {
        for (var result = parsed.CommandResult; result is not null; result = result.Parent as System.CommandLine.Parsing.CommandResult)
        {
            foreach (var option in result.Command.Options.Where(option => option.Recursive || result == parsed.CommandResult))
            {
                yield return option.Name;
                foreach (var alias in option.Aliases)
                {
                    yield return alias;
                }
            }
        }
    }
}
