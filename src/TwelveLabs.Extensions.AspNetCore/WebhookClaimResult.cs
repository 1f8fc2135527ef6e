namespace TwelveLabs;

/// <summary>The result of claiming the key of an event.</summary>
public enum WebhookClaimResult
{
    /// <summary>The key is new and now claimed: the handler is called.</summary>
    Claimed,

    /// <summary>Another delivery of the event is being handled. The response is 503, so that the service sends the event again if that one fails.</summary>
    InProgress,

    /// <summary>The event was handled. The response is 204, so that the service does not send it again.</summary>
    Handled,

    /// <summary>The store is full. The response is 503, so that the service sends the event again.</summary>
    Full,
}
