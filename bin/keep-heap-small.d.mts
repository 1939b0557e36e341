export declare function keepHeapSmall(): void;
