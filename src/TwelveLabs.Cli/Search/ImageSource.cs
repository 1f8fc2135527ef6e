using System.CommandLine.Parsing;

namespace TwelveLabs.Cli.Search;

/// <summary>Tells a URL of an image from a path.</summary>
internal static class ImageSource
{
    public static bool IsUrl(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";

    public static void Validate(OptionResult result)
    {
        if (!result.Tokens.All(token => IsUrl(token.Value)))
        {
            Commands.Values.FileThere(result);
        }
    }

    public static void Set(SearchRequest request, string image)
    {
        if (IsUrl(image))
        {
            request.QueryMediaUrl = image;
        }
        else
        {
            request.QueryMediaFile = FileUpload.FromPath(image);
        }
    }
}
