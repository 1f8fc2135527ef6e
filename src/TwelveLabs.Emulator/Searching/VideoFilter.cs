using TwelveLabs.Emulator.Handlers;
using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State;
using TwelveLabs.Emulator.Validation;

namespace TwelveLabs.Emulator.Searching;

/// <summary>Applies the <c>filter</c> of a search. All given fields must match.</summary>
internal static class VideoFilter
{
    public static bool Holds(JsonObject? filter, VideoRecord video) => filter is null || filter.All(field => field.Value is null || Holds(field.Key, field.Value, video));

    private static bool Holds(string field, JsonNode value, VideoRecord video) => field switch
    {
        "id" => value is JsonArray ids && ids.Any(id => id?.ToString() == video.Id),
        "duration" => Filters.Matches(value, video.Duration),
        "width" => Filters.Matches(value, video.Source.Facts.Width),
        "height" => Filters.Matches(value, video.Source.Facts.Height),
        "size" => Filters.Matches(value, video.Source.Size),
        "title" => value.ToString() == video.Title || value.ToString() == video.Source.FileName || value.ToString() == VideoCues.Title(video.Source.FileName),
        _ => MetadataMatch.Holds(video.UserMetadata[field], Checked(field, value)),
    };

    private static JsonNode Checked(string field, JsonNode value)
    {
        if (value is JsonObject range)
        {
            var wrong = range.FirstOrDefault(bound => !Filters.Bounds.Contains(bound.Key)).Key;
            if (wrong is not null)
            {
                throw Errors.SearchFilterInvalid(field, $"'{wrong}' is not one of {string.Join(", ", Filters.Bounds)}.");
            }
        }

        return value;
    }
}
