public static class TwelveLabsResilience
{
    public static Polly.ResiliencePipelineBuilder AddTwelveLabsRetry(this Polly.ResiliencePipelineBuilder builder, TwelveLabs.RetryOptions? options = null) { }
}
