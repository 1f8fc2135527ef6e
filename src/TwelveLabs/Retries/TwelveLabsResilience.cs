using Polly;

namespace TwelveLabs;

/// <summary>Extensions that add the SDK's retries to resilience pipelines.</summary>
public static class TwelveLabsResilience
{
    /// <summary>
    /// Adds the SDK's retries to a <see cref="TwelveLabsClientOptions.ResiliencePipeline"/> that has further
    /// strategies. The settings of a call in <see cref="RequestOptions"/> override
    /// <paramref name="options"/>.
    /// </summary>
    /// <param name="builder">The builder; its <see cref="ResiliencePipelineBuilderBase.TimeProvider"/> is used for the delays.</param>
    /// <param name="options">The settings, or null for the default values.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">A setting is out of range.</exception>
    public static ResiliencePipelineBuilder AddTwelveLabsRetry(this ResiliencePipelineBuilder builder, RetryOptions? options = null)
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        var settings = options?.Copy() ?? new RetryOptions();
        settings.Validate(nameof(options));
        return builder.AddRetry(RetryStrategy.Create(settings));
    }
}
