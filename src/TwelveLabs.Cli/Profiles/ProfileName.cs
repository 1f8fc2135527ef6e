using System.CommandLine;
using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Profiles;

/// <summary>Creates the option and the argument for the name of a profile.</summary>
internal static class ProfileName
{
    public static Option<string?> Option(string description)
    {
        var option = new Option<string?>("--profile") { Description = description, HelpName = "name" };
        option.Validators.Add(Values.NotBlank);
        return option;
    }

    public static Argument<string> Argument() => new("name") { Description = "The name of the profile." };
}
