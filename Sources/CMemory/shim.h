#ifndef FIM_MEMORY_SHIM_H
#define FIM_MEMORY_SHIM_H

#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

// Memory comes from the system in large pieces, and large blocks are not given back in between: the objects of a
// workspace are kept until the end. Swift does not see mallopt.
static inline void fim_keep_memory(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 16 << 20);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
#endif
}

#endif
