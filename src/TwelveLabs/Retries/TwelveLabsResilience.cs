using Polly;

namespace TwelveLabs;

/// <summary>The SDK's retries as a part of pipelines that users put together.</summary>
public static class TwelveLabsResilience
{
    /// <summary>
    /// Adds the SDK's own rule of retries, for a <see cref="TwelveLabsClientOptions.ResiliencePipeline"/> that has more
    /// strategies around or within it. What a call sets in its <see cref="RequestOptions"/> wins over
    /// <paramref name="options"/>.
    /// </summary>
    /// <param name="builder">The builder; its <see cref="ResiliencePipelineBuilderBase.TimeProvider"/> is the clock of the pauses.</param>
    /// <param name="options">Settings, or null for the defaults.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">A setting is out of its range.</exception>
    public static ResiliencePipelineBuilder AddTwelveLabsRetry(this ResiliencePipelineBuilder builder, RetryOptions? options = null)
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        var settings = options?.Copy() ?? new RetryOptions();
        settings.Validate(nameof(options));
        return builder.AddRetry(RetryStrategy.Create(settings));
    }
}
