#ifndef FIM_MEMORY_SHIM_H
#define FIM_MEMORY_SHIM_H

#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>
#if defined(__linux__) && defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>
#endif

// The objects of a workspace are kept until the end, so memory comes from the system in pieces of 64 MB, and the kernel
// may give it in large pages: a quarter of the time of many small files went to the first touch of small ones. All this
// is advice. Nothing depends on it, and other C libraries than glibc get none.

#define FIM_PIECE ((size_t)64 << 20)

// Once, at the start of a process.
static inline void fim_keep_memory(void) {
#if defined(__linux__) && defined(__GLIBC__) && defined(MADV_HUGEPAGE)
  mallopt(M_TOP_PAD, (int)FIM_PIECE);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  // A block that is larger than what is there makes the heap grow by a piece.
  void *volatile block = malloc((size_t)1 << 20);
  free(block);
  uintptr_t end = (uintptr_t)sbrk(0);
  uintptr_t start = (end - FIM_PIECE) & ~(uintptr_t)0xFFF;
  madvise((void *)start, end - start, MADV_HUGEPAGE);
#endif
}

// Once in each thread that makes many objects: its memory lies in a piece of its own, at a multiple of its size.
static inline void fim_keep_memory_of_thread(void) {
#if defined(__linux__) && defined(__GLIBC__) && defined(MADV_HUGEPAGE)
  void *volatile block = malloc(64);
  uintptr_t start = (uintptr_t)block & ~(uintptr_t)(FIM_PIECE - 1);
  free(block);
  madvise((void *)start, FIM_PIECE, MADV_HUGEPAGE);
#endif
}

#endif
